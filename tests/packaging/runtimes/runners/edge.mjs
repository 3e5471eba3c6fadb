// Vercel's edge runtime: POST the cases, each way, get back what differs.
import * as hookseal from "hookseal";
import { conformForced, wayCount } from "../conformance/forced.mjs";
import { tuning } from "../node_modules/hookseal/dist/tuning.js";

addEventListener("fetch", (event) => {
  const answer = async () => {
    const cases = await event.request.json();
    return Response.json({ cases: cases.length, ways: wayCount, failures: conformForced(hookseal, tuning, cases) });
  };
  event.respondWith(answer());
});
