// A receiver for each case of platform-cases.mjs and key-fetching-cases.mjs, made when it is first asked for; a process has
// one clock, which each request sets.
import { KeySource, Webhook } from "hookseal";

const made = new Map();

/** The receiver of a case, at the time that the request brings. `Receiver`: a framework's. */
export function receiverOf(cases, Receiver, id, now) {
  if (Number(now) > 0) Date.now = () => Number(now) * 1000;
  if (!made.has(id)) {
    const { provider, secret, settings, url, keys } = cases.find((one) => one.id === id).receiver;
    const verifier = keys ? new KeySource(provider, { settings, ...keys }) : new Webhook(provider, secret, { settings });
    const receiver = new Receiver(verifier, { url });
    made.set(id, receiver.otherwise((event) => console.log(`handled ${JSON.stringify([id, event.type, event.idempotencyKey])}`)));
  }
  return made.get(id);
}
