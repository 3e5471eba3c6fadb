// Vercel's edge runtime: POST the cases, get back what differs.
import * as hookseal from "hookseal";
import { conform } from "../conformance/conformance.mjs";

addEventListener("fetch", (event) => {
  const answer = async () => {
    const cases = await event.request.json();
    return Response.json({ cases: cases.length, failures: conform(hookseal, cases) });
  };
  event.respondWith(answer());
});
