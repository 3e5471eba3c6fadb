// A web request to /…/<provider>, answered with the verdict.
import { receive } from "./receive.mjs";

export async function answer(request) {
  const provider = new URL(request.url).pathname.split("/").pop();
  const { status, verdict } = receive({ provider, body: await request.arrayBuffer(), headers: request.headers });
  return Response.json({ verdict }, { status });
}
