// In workerd: POST cases to /vectors, get back what differs, each way; POST keys to /host-keys, get back those that the
// host's crypto computes with.
import * as hookseal from "hookseal";
import { conformForced } from "./forced.mjs";
import { computedByHost } from "./host-keys.mjs";
import { tuning } from "./node_modules/hookseal/dist/tuning.js";

const routes = { "/vectors": conformForced, "/host-keys": computedByHost };

export default {
  async fetch(request) {
    const asked = routes[new URL(request.url).pathname];
    return Response.json(asked(hookseal, tuning, await request.json()));
  },
};
