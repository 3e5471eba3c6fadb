// What one 64 MB body takes: node --expose-gc peak.mjs '{"how":"verify","wasm":false}'
// Prints the resident memory before, with the body in hand, and its peak afterwards, in bytes.
import { Webhook } from "hookseal";
import { documented } from "../agreement/snippets.mjs";
import { forcing } from "../tuning.mjs";
import { deliveryOf, secret } from "./delivery.mjs";

const { how, wasm, size } = JSON.parse(process.argv[2]);
const webhook = new Webhook("tuteliq", secret, { maxBodyBytes: false });
const ways = {
  verifySignature: ({ body, headers }) => webhook.verifySignature(body, headers).secretIndex === 0,
  verify: ({ body, headers }) => webhook.verify(body, headers).type === "report.ready",
  snippet: (request) => documented.tuteliq(request, secret) && JSON.parse(request.body.toString()).type === "report.ready",
};

await forcing(wasm ? { hostFrom: Infinity } : undefined, () => {
  for (let warm = 0; warm < 200; warm++) run(deliveryOf(json(1000)));
  const delivery = deliveryOf(json(size));
  globalThis.gc();
  const before = process.memoryUsage.rss();
  run(delivery);
  console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS * 1024 }));
});

function run(delivery) {
  if (!ways[how](delivery)) throw new Error(`${how} refuses a genuine delivery`);
}

/** Made without anything else of that size, or the peak would have been before. */
function json(size) {
  const [head, tail] = ['{"type":"report.ready","data":{"note":"', '"}}'];
  const body = Buffer.alloc(size, "x");
  body.write(head);
  body.write(tail, size - tail.length);
  return body;
}
