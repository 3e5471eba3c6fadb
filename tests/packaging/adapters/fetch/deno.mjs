// deno run --allow-net --allow-env deno.mjs
import { receiver } from "./receiver.mjs";

Deno.serve({ port: 8000 }, (request) => receiver.handler(request));
