// What Upstash's servers are to `@upstash/redis`, over a real Redis: a command as JSON in, its reply as JSON out; or
// several at once, to /pipeline.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

/** Listens on a free port. `call(command)` runs a command and returns Redis's reply. Returns `{ url, close() }`. */
export async function upstashBridge(call) {
  const answer = async (command, isEncoded) => {
    try {
      const result = await call(command.map(String));
      return { result: isEncoded && typeof result === "string" ? Buffer.from(result).toString("base64") : result };
    } catch (error) {
      return { error: error.message };
    }
  };
  const server = createServer(async (request, response) => {
    const isEncoded = request.headers["upstash-encoding"] === "base64";
    const sent = await json(request);
    const isPipeline = request.url === "/pipeline";
    const answers = await Promise.all((isPipeline ? sent : [sent]).map((command) => answer(command, isEncoded)));
    response.writeHead(!isPipeline && answers[0].error ? 400 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(isPipeline ? answers : answers[0]));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
