// The vectors in workerd, each way: POST the cases of a topic, get back what differs.
import * as hookseal from "hookseal";
import { conformForced } from "./forced.mjs";
import { tuning } from "./node_modules/hookseal/dist/tuning.js";

export default {
  async fetch(request) {
    return Response.json(conformForced(hookseal, tuning, await request.json()));
  },
};
