// In workerd: POST keys, get back the algorithms that the host's crypto computes with.
import * as hookseal from "hookseal";
import { computedByHost } from "./host-keys.mjs";
import { tuning } from "./node_modules/hookseal/dist/tuning.js";

export default {
  async fetch(request) {
    return Response.json(computedByHost(hookseal, tuning, await request.json()));
  },
};
