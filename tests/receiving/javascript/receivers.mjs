// The receiver that a case asks for, in this process, and what is seen of it: which handlers ran, how it called its
// store, and what it reported.
import { inCamelCase } from "./data.mjs";
import { secret } from "./recipes.mjs";
import { load } from "./package.mjs";
import { storeOf } from "./watched-store.mjs";

const { Webhook } = await load("hookseal");

/** `receiver`, `store`, `seen()`, and `handlers` that can be waited for. */
export function observed(Receiver, given = {}, records = {}, deliveryOf) {
  const nothing = () => ({ handled: [], store: [], reports: [], handshakes: [], lost: [], logs: [], results: [] });
  let seen = nothing();
  const nameOf = (key) => deliveryOf.all().find((delivery) => delivery.key === key)?.name ?? key;
  const named = { ...(given.store !== "default" && given.store !== false && { name: "hooks" }), ...inCamelCase(given.options) };
  const store = storeOf(given.store, (call) => seen.store.push(call), (key) => nameOf(withoutName(key, named.name)));
  const report = (error) => {
    seen.reports.push(error);
    if (given.log === "fails") throw new Error("the log is full");
  };
  const onHandshake = (secret, request) => {
    if (request === undefined) throw new Error("it gets the framework's request");
    seen.handshakes.push(secret);
    if (given.handshake === "fails") throw new Error("it can't be kept");
  };
  const note = (level) => (message, fields) => {
    seen.logs.push([level, message]);
    if (fields === undefined) throw new Error("a line has fields");
  };
  const options = {
    ...named,
    ...(given.named && { name: async () => (given.named === "late" ? named.name : undefined) }),
    ...(store !== undefined && { store }),
    ...(given.handshake && { onHandshake }),
    ...(given.log !== "own" && { onError: report }),
    ...(given.log !== "console" && { logger: { debug: note("debug"), info: note("info"), warn: note("warning"), error: note("error") } }),
    onResult(result, request) {
      if (request === undefined) throw new Error("it gets the framework's request");
      seen.results.push({ ...result, key: result.key && nameOf(result.key), events: result.events.map((one) => ({ ...one, key: one.key && nameOf(one.key) })) });
      if (given.on_result === "fails") throw new Error("the meter is full");
    },
  };
  const receiver = new Receiver(webhookOf(given, records), options);
  const handlers = new Handlers(deliveryOf);
  for (const type of given.handlers ?? ["content.signed", "batch.anchored"]) {
    const handle = (event, request, { signal }) => {
      if (request === undefined) throw new Error("a handler gets the framework's request");
      const name = nameOf(event.idempotencyKey);
      seen.handled.push([type.regex ?? type, name]);
      signal.addEventListener("abort", () => {
        seen.lost.push(name);
        handlers.lose(name);
      });
      return handlers.handle(name);
    };
    if (type === "otherwise") receiver.otherwise(handle);
    else receiver.on(type.regex ? new RegExp(type.regex) : type, handle);
  }
  return {
    receiver,
    store,
    handlers,
    /** What happened since this was asked before. */
    seen() {
      const since = seen;
      seen = nothing();
      return since;
    },
  };
}

/** A key as the receiver got it from the event: without the endpoint's name before it. */
function withoutName(key, name) {
  const begin = `${name.replaceAll("%", "%25").replaceAll(":", "%3A")}:`;
  return key.startsWith(begin) ? key.slice(begin.length) : `without the name: ${key}`;
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
    const { handler, answers, raises } = this.#deliveryOf(name);
    if (raises?.unreadable) throw unreadable();
    if (raises) throw Object.assign(new Error("the handler's own"), inCamelCase(raises));
    if (answers) return answers;
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

  /** Waits until a handler has been told that its claim is lost. */
  lost(name) {
    return this.#gate(name).lost;
  }

  lose(name) {
    this.#gate(name).lose();
  }

  #gate(name) {
    if (!this.#gates.has(name)) {
      const gate = {};
      gate.begun = new Promise((resolve) => (gate.begin = resolve));
      gate.lost = new Promise((resolve) => (gate.lose = resolve));
      gate.released = new Promise((resolve) => (gate.release = resolve));
      this.#gates.set(name, gate);
    }
    return this.#gates.get(name);
  }
}

/** An error that throws when it is read. */
function unreadable() {
  const read = () => {
    throw new Error("it can't be read");
  };
  return Object.defineProperties(new Error(), { message: { get: read }, status: { get: read } });
}

/** The verifier, or a function that chooses it. */
function webhookOf(given, records) {
  const verifier = verifierOf(given, records);
  if (given.chosen === "fails") return () => Promise.reject(Object.assign(new Error("no such tenant"), { code: "no_tenant", status: 404 }));
  if (given.chosen === "late") return async (request) => (request === undefined ? undefined : verifier);
  return verifier;
}

function verifierOf({ provider = "tectra", verifier, webhook, secrets = secret }, records) {
  const real = new Webhook(records[provider] ?? provider, secrets, inCamelCase(webhook));
  if (!verifier) return real;
  const { raises, returns, record, key } = verifier;
  return {
    record,
    verify(...received) {
      if (raises) throw Object.assign(new Error("the verifier's own"), raises);
      if (returns === "nothing") return undefined;
      const event = real.verify(...received);
      return key === undefined ? event : { ...event, idempotencyKey: key === "nothing" ? undefined : key };
    },
    verifySignature: (...received) => real.verifySignature(...received),
    ...(record?.envelope?.items && { verifyAll: (...received) => (returns === "nothing" ? undefined : real.verifyAll(...received)) }),
  };
}
