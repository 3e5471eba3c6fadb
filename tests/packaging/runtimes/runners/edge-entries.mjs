// Vercel's edge runtime: POST a key.
import { verdicts } from "./one-key.mjs";

addEventListener("fetch", (event) => {
  event.respondWith(event.request.json().then((key) => Response.json(verdicts(key))));
});
