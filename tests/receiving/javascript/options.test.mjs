// The contract of options: what is refused when something is made, with which words.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { camelCase, inCamelCase, spelled, topic } from "./data.mjs";
import { load } from "./package.mjs";

const { MemoryStore, PublicKeySource, Webhook, WebhookConfigError } = await load("hookseal");
const { Receiver } = await load("hookseal/fetch");
const { RedisStore } = await load("hookseal/redis");
const { words, cases } = topic("options");
const plain = { signature: { kind: "plain", header: "X-Acme-Signature", encoding: "hex" }, algorithm: "hmac-sha256" };
const records = { "@untyped": { id: "acme", scheme: plain } };

describe("options", () => {
  for (const one of cases) it(one.id, () => check(one));
});

function check(one) {
  const { option, expected, refused, taken, expect } = one;
  for (const { value, found } of refused ?? []) {
    const message = expected && `{${option}}: expected ${expected}, found ${found}`;
    outcome({ ...one, options: { [option]: value } }, { code: "invalid_option", message }, JSON.stringify(value));
  }
  for (const value of taken ?? []) outcome({ ...one, options: { [option]: value } }, "fine", JSON.stringify(value));
  if (expect) outcome(one, expect);
}

function outcome(one, expect, what) {
  let error;
  try {
    make(one);
  } catch (thrown) {
    error = thrown;
  }
  if (expect === "fine") return assert.equal(error, undefined, what);
  assert.ok(error instanceof WebhookConfigError, `${what}: ${error?.stack ?? "made"}`);
  assert.equal(error.code, expect.code, what);
  if (expect.message) assert.equal(error.message, spelled(expect.message, words), what);
}

function make({ times = 1, ...one }) {
  const options = Object.fromEntries(Object.entries(one.options ?? {}).map(([name, value]) => [name, valueOf(value)]));
  let made;
  for (let count = 0; count < times; count += 1) made = makeOne({ ...one, options });
  return made;
}

function makeOne({ makes, options = {}, registers = [], ...given }) {
  const made = inCamelCase(options);
  if (makes === "memory_store") return new MemoryStore(made);
  if (makes === "redis_store") return new RedisStore(given.client ?? { eval() {} }, made);
  if (makes === "public_key_source") return new PublicKeySource(given.provider ?? "thunderstack", made);
  const receiver = new Receiver("verifier" in given ? valueOf(given.verifier) : new Webhook(records[given.provider] ?? given.provider ?? "tectra", "secret"), made);
  for (const [method, ...parameters] of registers) receiver[camelCase(method)](...parameters.map(valueOf));
  return receiver;
}

/** What JSON has no way to say. */
function valueOf(value) {
  const { is, without, ...members } = Object(value);
  if (is === "nan") return NaN;
  if (is === "infinity") return Infinity;
  if (is === "function") return () => {};
  if (is === "object") return {};
  if (is === "verifier") return { verify() {} };
  if (is === "memory_store") return new MemoryStore();
  if (members.regex) return new RegExp(members.regex);
  if (is !== "store") return value;
  const store = { claim() {}, commit() {}, release() {}, ...members };
  delete store[without];
  return store;
}
