// Loaded before a guide's program in Deno or Bun: it listens where nobody else does, whatever port it names, and says where.
import "./records.mjs"; // of the adapters

const runtime = globalThis.Deno ?? globalThis.Bun;
const { serve } = runtime;

runtime.serve = (options, handler) => {
  const server = serve({ ...options, port: 0, hostname: "127.0.0.1", onListen() {} }, handler);
  console.log(`listening on http://127.0.0.1:${server.addr?.port ?? server.port}`);
  return server;
};
