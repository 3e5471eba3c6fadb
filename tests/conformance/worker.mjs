// The vectors in workerd: POST the cases of a topic, get back what differs.
import * as hookseal from "hookseal";
import { conform } from "./conformance.mjs";

export default {
  async fetch(request) {
    return Response.json(conform(hookseal, await request.json()));
  },
};
