// A Worker up to its first event.
import { documented } from "../agreement/snippets.mjs";
import { secrets } from "./secrets.mjs";

const decoder = new TextDecoder();

export default {
  async fetch(request) {
    const headers = { "x-tectra-signature": request.headers.get("x-tectra-signature") };
    const body = new Uint8Array(await request.arrayBuffer());
    if (!documented.tectra({ headers, body }, secrets.tectra)) return new Response(null, { status: 401 });
    return new Response(JSON.parse(decoder.decode(body)).event);
  },
};
