import { webhooks } from "./hookseal.js"; // jco wrote it

const stripe = new webhooks.Webhook(
  { tag: "id", val: "stripe" },
  [{ value: { tag: "text", val: process.env.STRIPE_WEBHOOK_SECRET ?? "" } }],
  { strict: false, settings: [], allowHandshake: false },
);

/** Returns the status to respond with. `body` is the bytes as they came, `headers` pairs of a name and bytes. */
export function receive(body, headers) {
  try {
    const event = stripe.verify({ tag: "bytes", val: body }, { headers, now: BigInt(Date.now()) });
    console.log(event.eventType, event.id);
    return 200;
  } catch (error) {
    const { tag, val } = error.payload ?? error; // the case: "signature-mismatch"
    console.warn(tag, val.message);
    return val.status;
  }
}
