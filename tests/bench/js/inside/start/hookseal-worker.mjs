// A Worker up to its first event.
import { Webhook } from "hookseal";
import { secrets } from "./secrets.mjs";

const webhook = new Webhook("tectra", secrets.tectra);

export default {
  async fetch(request) {
    return new Response(webhook.verify(await request.arrayBuffer(), request.headers).type);
  },
};
