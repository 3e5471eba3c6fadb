// The receiver that a case asks for, in this process, and what is seen of it: which handlers ran, how it called its
// store, and what it reported.
import { inCamelCase } from "./data.mjs";
import { secret } from "./recipes.mjs";
import { load } from "./package.mjs";
import { storeOf } from "./watched-store.mjs";

const { Webhook } = await load("hookseal");

/** `receiver`, `store`, `seen()`, and `handlers` that can be waited for. */
export function observed(Receiver, given = {}, records = {}, deliveryOf) {
  let seen = { handled: [], store: [], reports: [], handshakes: [] };
  const nameOf = (key) => deliveryOf.all().find((delivery) => delivery.key === key)?.name ?? key;
  const store = storeOf(given.store, (call) => seen.store.push(call), nameOf);
  const report = (error) => {
    seen.reports.push(error);
    if (given.log === "fails") throw new Error("the log is full");
  };
  const onHandshake = (secret, request) => {
    if (request === undefined) throw new Error("it gets the framework's request");
    seen.handshakes.push(secret);
    if (given.handshake === "fails") throw new Error("it can't be kept");
  };
  const options = {
    ...inCamelCase(given.options),
    ...(store !== undefined && { store }),
    ...(given.handshake && { onHandshake }),
    onError: report,
  };
  const receiver = new Receiver(verifierOf(given, records), options);
  const handlers = new Handlers(deliveryOf);
  for (const type of given.handlers ?? ["content.signed", "batch.anchored"]) {
    const handle = (event, request) => {
      if (request === undefined) throw new Error("a handler gets the framework's request");
      const name = nameOf(event.idempotencyKey);
      seen.handled.push([type, name]);
      return handlers.handle(name);
    };
    if (type === "otherwise") receiver.otherwise(handle);
    else receiver.on(type, handle);
  }
  return {
    receiver,
    store,
    handlers,
    /** What happened since this was asked before. */
    seen() {
      const since = seen;
      seen = { handled: [], store: [], reports: [], handshakes: [] };
      return since;
    },
  };
}

/** What handlers do: as the delivery's recipe says. */
class Handlers {
  #deliveryOf;
  #runs = new Map();
  #gates = new Map();

  constructor(deliveryOf) {
    this.#deliveryOf = deliveryOf;
  }

  async handle(name) {
    const run = (this.#runs.get(name) ?? 0) + 1;
    this.#runs.set(name, run);
    this.#gate(name).begin();
    const { handler } = this.#deliveryOf(name);
    if (handler === "flaky" && run === 1) throw new Error("the first time fails");
    if (handler === "slow" && run === 1) await this.#gate(name).released;
  }

  /** Waits until a handler is at work. */
  begun(name) {
    return this.#gate(name).begun;
  }

  release(name) {
    this.#gate(name).release();
  }

  #gate(name) {
    if (!this.#gates.has(name)) {
      const gate = {};
      gate.begun = new Promise((resolve) => (gate.begin = resolve));
      gate.released = new Promise((resolve) => (gate.release = resolve));
      this.#gates.set(name, gate);
    }
    return this.#gates.get(name);
  }
}

function verifierOf({ provider = "tectra", verifier, webhook, secrets = secret }, records) {
  const real = new Webhook(records[provider] ?? provider, secrets, inCamelCase(webhook));
  if (!verifier) return real;
  const { raises, returns, record } = verifier;
  return {
    record,
    verify(...received) {
      if (raises) throw Object.assign(new Error("the verifier's own"), raises);
      return returns === "nothing" ? undefined : real.verify(...received);
    },
    verifySignature: (...received) => real.verifySignature(...received),
  };
}
