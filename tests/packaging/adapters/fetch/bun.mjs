// bun run bun.mjs
import { receiver } from "./receiver.mjs";

Bun.serve({ port: 3000, fetch: (request) => receiver.handler(request) });
