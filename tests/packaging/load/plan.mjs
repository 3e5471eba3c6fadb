// What is delivered: of each 20,000, 12,000 events, 4,000 repetitions, 3,000 forgeries, and 1,000 requests that are no
// deliveries or come badly, in an order that a seed decides. Signed by Node's crypto: not by the library under test.
import { createHmac } from "node:crypto";
import { secret } from "./receivers/secret.mjs";

const SEED = 20_000;
const EVENTS = 12_000;
const REPEATED_LATER = 2_000;
const REPEATED_AT_ONCE = 2_000;
const FORGED = 3_000;
const ODD = 1_000;

// Large enough for a leak to show: see memory.mjs.
const padding = "x".repeat(40 * 1024);

/** Each is a genuine delivery's headers and body, forged; and the code of its refusal. */
const forgeries = [
  { code: "missing_signature", forge: ({ body }) => ({ body, signature: undefined }) },
  { code: "signature_mismatch", forge: ({ body }) => ({ body, signature: sign(body, `${secret}!`) }) },
  // An event that nobody sent, under the signature of another.
  { code: "signature_mismatch", forge: ({ number, signature }) => ({ body: bodyOf(number + NOBODYS), signature }) },
  { code: "malformed_signature", forge: ({ body, signature }) => ({ body, signature: signature.slice(1) }) },
  { code: "ambiguous_signature", forge: ({ body, signature }) => ({ body, signature: [sign(body, "another"), signature] }) },
];

/** Requests that are no deliveries, or come badly: what has to be answered, or `hangsUp`, which nobody waits for. */
const oddities = [
  // Signed, and no JSON.
  { name: "malformed", status: 400, code: "invalid_json", request: () => signed(Buffer.from('{"event":"batch.anchored"')) },
  // A server that closes on what it hasn't read may reset the connection before its answer is read.
  { name: "oversized", status: 413, code: "body_too_large", mayReset: true, request: () => signed(oversized) },
  { name: "of another method", status: 405, code: "method_not_allowed", method: "GET", request: () => ({ headers: {} }) },
  { name: "cut off", hangsUp: true, request: (number) => signed(bodyOf(number + NOBODYS)) },
];
const oversized = Buffer.alloc(6 * 1024 * 1024, " ");

/**
 * The deliveries in their order. `number`: the event's; `code`: of a forgery's refusal; `slow`: the handler takes its
 * time, for a repetition that comes at once to find it at work; `pauses`: half of it comes a while after the other half;
 * `odd`: one of the above; `request()` makes body and headers.
 */
export function plan(scale = 1) {
  const [events, repeatedLater, repeatedAtOnce] = [EVENTS, REPEATED_LATER, REPEATED_AT_ONCE].map((count) => count * scale);
  const random = generator(SEED);
  const deliveries = [];
  const add = (delivery) => deliveries.push({ ...delivery, request: () => requestOf(delivery) });
  for (let number = 0; number < events; number++) {
    const later = number < repeatedLater;
    const atOnce = !later && number < repeatedLater + repeatedAtOnce;
    const pauses = !later && !atOnce && random() < 0.02;
    const slow = atOnce && random() < 0.5;
    const at = random() * (later ? 0.9 : 1);
    add({ number, slow, pauses, at });
    // The sort below leaves at-once repetitions next to the first attempt, on another connection. Later ones come
    // 1,000 deliveries later at the least, when the first has long been answered.
    if (atOnce) add({ number, slow, at });
    if (later) add({ number, slow, at: at + 0.05 + random() * (0.95 - at) });
  }
  for (let count = 0; count < FORGED * scale; count++) {
    // In the name of an event that comes, or came: a forgery must not take its place.
    add({ number: Math.floor(random() * events), forgery: forgeries[count % forgeries.length], at: random() });
  }
  for (let count = 0; count < ODD * scale; count++) {
    const odd = oddities[count % oddities.length];
    deliveries.push({ number: count, odd, at: random(), request: () => odd.request(count) });
  }
  return deliveries.sort((one, other) => one.at - other.at);
}

function signed(body) {
  return { body, headers: { "Content-Type": "application/json", "Content-Length": body.length, "X-Tectra-Signature": sign(body, secret) } };
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

/** Behind the numbers of all events. */
const NOBODYS = 100_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
