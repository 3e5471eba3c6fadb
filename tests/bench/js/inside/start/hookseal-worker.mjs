// A Worker up to its first verdict.
import { Webhook } from "hookseal";
import { secret } from "./delivery.mjs";

const webhook = new Webhook("tectra", secret);

export default {
  async fetch(request) {
    return Response.json(webhook.verifySignature(await request.arrayBuffer(), request.headers).secretIndex === 0);
  },
};
