// A signature verified, nothing parsed: hookseal against the snippet of a provider that compares in constant time.
import { Webhook } from "hookseal";
import { headersOf, jsonOf } from "./bodies.mjs";

const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
const MANY_BYTES = 8 << 20;

/** A pair for each size; `theirs(request, secret)` verifies by hand. */
export function hmac({ receive, theirs, against, sizes, targets = { small: 1, medium: 1, large: 1 }, texts = [] }) {
  const pair = (size, asText) => ({
    section: "HMAC, verify only",
    what: named(size) + (asText ? ", body as text" : ""),
    against,
    target: asText ? undefined : targets?.[sizeClass(size)],
    make: () => sides(receive, theirs, size, asText),
  });
  return [...sizes.map((size) => pair(size, false)), ...texts.map((size) => pair(size, true))];
}

async function sides(receive, theirs, size, asText) {
  const webhook = new Webhook("tuteliq", secret);
  // Several, so that neither side sees the same text each time; few of them where they are large.
  const count = Math.max(2, Math.min(8, Math.floor(MANY_BYTES / size)));
  const bodies = Array.from({ length: count }, (_, seed) => jsonOf(size, seed));
  const requests = await receive(bodies.map((body) => ({ headers: headersOf(webhook.sign(body), size), body })));
  if (asText) requests.forEach((request, index) => (request.body = bodies[index]));
  const last = requests.length - 1;
  return {
    ours: ({ headers, body }) => webhook.verifySignature(body, headers).secretIndex === 0,
    theirs: (request) => theirs(request, secret),
    requests,
    forged: { headers: requests[0].headers, body: requests[last].body },
  };
}

function sizeClass(size) {
  return size < 256 ? "small" : size <= 512 ? "medium" : "large";
}

function named(size) {
  if (size < 1024) return `${size} B`;
  return size < 1 << 20 ? `${size >> 10} KB` : `${size >> 20} MB`;
}
