import { receive } from "./receive-keys.mjs";

export default {
  async fetch(request) {
    const provider = new URL(request.url).pathname.slice(1);
    const { status, verdict } = receive({ provider, body: await request.arrayBuffer(), headers: request.headers });
    return Response.json({ verdict }, { status });
  },
};
