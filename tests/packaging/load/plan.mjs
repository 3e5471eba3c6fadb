// What is delivered: 12,000 events, 4,000 repetitions, 4,000 forgeries, in an order that a seed decides. Signed by
// Node's crypto: not by the library under test.
import { createHmac } from "node:crypto";
import { secret } from "./receivers/secret.mjs";

const SEED = 20_000;
const EVENTS = 12_000;
const REPEATED_LATER = 2_000;
const REPEATED_AT_ONCE = 2_000;
const FORGED = 4_000;

// Large enough for a leak to show: see memory.mjs.
const padding = "x".repeat(40 * 1024);

/** Each is a genuine delivery's headers and body, forged; and the code of its refusal. */
const forgeries = [
  { code: "missing_signature", forge: ({ body }) => ({ body, signature: undefined }) },
  { code: "signature_mismatch", forge: ({ body }) => ({ body, signature: sign(body, `${secret}!`) }) },
  // An event that nobody sent, under the signature of another.
  { code: "signature_mismatch", forge: ({ number, signature }) => ({ body: bodyOf(number + EVENTS), signature }) },
  { code: "malformed_signature", forge: ({ body, signature }) => ({ body, signature: signature.slice(1) }) },
  { code: "ambiguous_signature", forge: ({ body, signature }) => ({ body, signature: [sign(body, "another"), signature] }) },
];

/**
 * The deliveries in their order. `number`: the event's; `code`: of a forgery's refusal; `slow`: the handler takes its
 * time, for a repetition that comes at once to find it at work; `request()` makes body and headers.
 */
export function plan() {
  const random = generator(SEED);
  const deliveries = [];
  const add = (delivery) => deliveries.push({ ...delivery, request: () => requestOf(delivery) });
  for (let number = 0; number < EVENTS; number++) {
    const later = number < REPEATED_LATER;
    const atOnce = !later && number < REPEATED_LATER + REPEATED_AT_ONCE;
    const slow = atOnce && random() < 0.5;
    const at = random() * (later ? 0.9 : 1);
    add({ number, slow, at });
    // The sort below leaves at-once repetitions next to the first attempt, on another connection. Later ones come
    // 1,000 deliveries later at the least, when the first has long been answered.
    if (atOnce) add({ number, slow, at });
    if (later) add({ number, slow, at: at + 0.05 + random() * (0.95 - at) });
  }
  for (let count = 0; count < FORGED; count++) {
    // In the name of an event that comes, or came: a forgery must not take its place.
    add({ number: Math.floor(random() * EVENTS), forgery: forgeries[count % forgeries.length], at: random() });
  }
  return deliveries.sort((one, other) => one.at - other.at);
}

function requestOf({ number, slow, forgery }) {
  const genuine = { number, body: bodyOf(number, slow) };
  genuine.signature = sign(genuine.body, secret);
  const { body, signature } = forgery?.forge(genuine) ?? genuine;
  const headers = { "Content-Type": "application/json", "Content-Length": body.length };
  if (signature) headers["X-Tectra-Signature"] = signature;
  return { body, headers };
}

// Receivers refuse what is older than they remember.
const signedAt = new Date().toISOString();

function bodyOf(number, slow = false) {
  const data = {
    batch_id: `${slow ? "slow" : "quick"}-${number}`,
    merkle_root: "0xabc123",
    leaf_count: 1,
    tx_hash: "0x4a7f",
    block_number: 58203947,
    network: "polygon",
    record_ids: [padding],
  };
  return Buffer.from(JSON.stringify({ event: "batch.anchored", timestamp: signedAt, data }));
}

function sign(body, key) {
  return createHmac("sha256", key).update(body).digest("hex");
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
