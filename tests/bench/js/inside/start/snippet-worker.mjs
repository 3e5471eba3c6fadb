// A Worker up to its first verdict.
import { documented } from "../agreement/snippets.mjs";
import { secret } from "./delivery.mjs";

export default {
  async fetch(request) {
    const headers = { "x-tectra-signature": request.headers.get("x-tectra-signature") };
    return Response.json(documented.tectra({ headers, body: new Uint8Array(await request.arrayBuffer()) }, secret));
  },
};
