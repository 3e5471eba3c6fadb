// In workerd, asked as worker.mjs is: what node:crypto keeps by itself of each hash.
import { hash } from "node:crypto";

const bytes = new Uint8Array(400);
const routes = {
  pairs: () => [],
  grow(times) {
    for (let at = 0; at < times; at++) hash("sha256", bytes, "hex");
    return "right";
  },
};

export default {
  fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    return Response.json(routes[pathname.slice(1)](Number(searchParams.get("times"))));
  },
};
