// What was verified is what is parsed, hashed and handed over, whatever becomes of the caller's buffer.
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { hookseal, inside } from "./package.mjs";

const { Webhook, WebhookVerificationError, WebhookConfigError } = hookseal;
const webhook = new Webhook("tusky", "k1");
const hex = (content) => createHmac("sha256", "k1").update(content).digest("hex");
const keyOf = (content) => `tusky:sha256:${createHash("sha256").update(content).digest("hex")}`;
const payload = (text, length = 0) =>
  JSON.stringify({ event: "file.hot", timestamp: "2025-01-15T10:30:00Z", data: { text }, filler: "x".repeat(length) });

// As it comes, computed by the host where the body is, and in WebAssembly alone.
const forced = { usual: {}, host: { hostFrom: 0, hostAfter: 0, uncopiedFrom: 0 }, copied: { hostFrom: 0, hostAfter: 0, uncopiedFrom: Infinity }, wasm: { hostFrom: Infinity }, full: { sharedMemory: false } };

for (const [name, way] of Object.entries(forced)) {
  describe(`a body that changes later: ${name}`, () => {
    const usual = { ...inside.tuning };
    before(() => Object.assign(inside.tuning, way));
    after(() => Object.assign(inside.tuning, usual));

    for (const text of ["ascii", "\u00fcber"]) {
      for (const length of [0, 40_000, 100_000]) {
        it(`${text}, ${length} bytes more`, () => {
          const [first, second] = [Buffer.from(payload(text, length)), Buffer.from(payload(`${text} again`, length))];
          const reused = Buffer.alloc(Math.max(first.length, second.length));
          const verify = (bytes) => {
            const body = reused.subarray(0, bytes.copy(reused));
            const headers = { "x-tusky-signature": hex(bytes) };
            return [webhook.verify(body, headers), webhook.verifySignature(body, headers)];
          };
          const [one, oneSignature] = verify(first);
          const [other, otherSignature] = verify(second);
          reused.fill(0);
          assert.deepEqual([one.data.text, other.data.text], [text, `${text} again`]);
          for (const given of [one, oneSignature]) assert.equal(given.idempotencyKey, keyOf(first));
          for (const given of [other, otherSignature]) assert.equal(given.idempotencyKey, keyOf(second));
        });
      }
    }

    it("may have to be JSON for its border's sake, and is looked at then", () => {
      const scheme = { signature: { kind: "plain", header: "X-A", encoding: "hex" }, algorithm: "hmac-sha256", template: "{id}{body}", id: "X-Id" };
      const own = new Webhook({ id: "acme", scheme }, "k1");
      const body = Buffer.from(`{"a":"${"x".repeat(40_000)}"}`);
      const headers = { "x-a": hex(Buffer.concat([Buffer.from("id-1"), body])), "x-id": "id-1" };
      assert.equal(own.verifySignature(body, headers).idempotencyKey, "acme:id-1");
      const shifted = { ...headers, "x-id": "id-1{" };
      for (const call of ["verify", "verifySignature"]) {
        assert.throws(() => own[call](body.subarray(1), shifted), { code: "invalid_json" });
      }
    });

    it("is detached, or resized", () => {
      const bytes = new TextEncoder().encode(payload("a"));
      for (const lose of [(buffer) => structuredClone(buffer, { transfer: [buffer] }), (buffer) => buffer.resize(0)]) {
        const buffer = new ArrayBuffer(bytes.length, { maxByteLength: bytes.length });
        new Uint8Array(buffer).set(bytes);
        const headers = { "x-tusky-signature": hex(bytes) };
        const [event, signature] = [webhook.verify(new Uint8Array(buffer), headers), webhook.verifySignature(buffer, headers)];
        lose(buffer);
        assert.deepEqual([event.idempotencyKey, signature.idempotencyKey, event.data.text], [keyOf(bytes), keyOf(bytes), "a"]);
      }
    });
  });
}

it("shared memory that another thread changes: nothing is accepted that wasn't signed", async () => {
  const [good, bad] = [payload("good"), payload("evil")].map((text) => new TextEncoder().encode(text));
  const shared = new SharedArrayBuffer(good.length);
  const [body, stop] = [new Uint8Array(shared), new Int32Array(new SharedArrayBuffer(4))];
  const flipper = new Worker(
    `const { workerData: { shared, stop, good, bad } } = require("node:worker_threads");
     const body = new Uint8Array(shared);
     require("node:worker_threads").parentPort.postMessage("running");
     while (Atomics.load(stop, 0) === 0) { body.set(bad); body.set(good); }`,
    { eval: true, workerData: { shared, stop, good, bad } },
  );
  await new Promise((resolve) => flipper.once("message", resolve));
  const headers = { "x-tusky-signature": hex(good) };
  let [accepted, refused] = [0, 0];
  for (const until = Date.now() + 1500; Date.now() < until; ) {
    try {
      const event = webhook.verify(body, headers);
      assert.equal(event.data.text, "good");
      assert.equal(event.idempotencyKey, keyOf(good));
      assert.equal(webhook.verifySignature(body, headers).idempotencyKey, keyOf(good));
      accepted++;
    } catch (error) {
      if (error.code !== "signature_mismatch") throw error;
      refused++;
    }
  }
  Atomics.store(stop, 0, 1);
  await flipper.terminate();
  assert.ok(accepted > 0 && refused > 0, `${accepted} accepted, ${refused} refused: the memory didn't change meanwhile`);
});

it("shared memory that grows meanwhile: nothing is written beyond its room", async () => {
  const others = Array.from({ length: 40 }, (_, index) => new Webhook("tusky", `other-${index}`));
  const samples = others.map((other) => other.sample("file.hot"));
  const grower = new Worker(
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", (shared) => { for (let length = shared.byteLength; length < shared.maxByteLength; length += 4096) shared.grow(length); parentPort.postMessage("grown"); });`,
    { eval: true },
  );
  for (let round = 0; round < 40; round++) {
    const shared = new SharedArrayBuffer(900_000, { maxByteLength: 1_600_000 });
    const grown = new Promise((resolve) => grower.once("message", resolve));
    grower.postMessage(shared);
    const body = new Uint8Array(shared);
    while (shared.byteLength < 1_590_000) assert.throws(() => webhook.verify(body, { "x-tusky-signature": "00".repeat(32) }), { code: "signature_mismatch" });
    await grown;
  }
  await grower.terminate();
  for (const [index, other] of others.entries()) assert.equal(other.verify(samples[index].body, samples[index].headers).type, "file.hot");
});

it("a date with code of its own changes nothing within a call", () => {
  const stripe = new Webhook("stripe", "whsec_a");
  const [good, forged] = ["aaaa", "EVIL"].map((type) => Buffer.from(`{"id":"evt_${type}","type":"${type}","created":1,"data":{}}`));
  const headers = stripe.sign(good);
  const inner = () => assert.throws(() => stripe.verify(forged, headers), { code: "signature_mismatch" });
  class Hostile extends Date {
    getTime() {
      return { valueOf: () => (inner(), Date.now()) };
    }
    valueOf() {
      return inner(), super.valueOf();
    }
  }
  assert.equal(stripe.verify(good, headers, { now: new Hostile() }).type, "aaaa");
  for (const now of [{ [Symbol.toStringTag]: "Date", getTime: () => Date.now() }, Object.create(Date.prototype), 1n]) {
    assert.throws(() => stripe.verify(good, headers, { now }), { code: "invalid_option" });
  }
  const clock = Date.now;
  try {
    Date.now = () => ({ valueOf: () => (inner(), clock()) });
    assert.throws(() => stripe.verify(good, headers), { code: "invalid_option" });
  } finally {
    Date.now = clock;
  }
});

describe("a buffer's length is what the engine says", () => {
  const good = new TextEncoder().encode(payload("good"));
  const longer = new TextEncoder().encode(`${payload("good")}, and more`);
  const signedPrefix = { "x-tusky-signature": hex(good) };

  it("whatever a subclass, an own property or an accessor says", () => {
    class Shorter extends Uint8Array {
      get length() {
        return good.length;
      }
      get byteLength() {
        return good.length;
      }
    }
    const own = Uint8Array.from(longer);
    Object.defineProperty(own, "length", { value: good.length });
    let reads = 0;
    const changing = Uint8Array.from(longer);
    Object.defineProperty(changing, "length", { get: () => (reads++ % 2 ? longer.length : good.length) });
    const buffer = Buffer.from(longer);
    Object.defineProperty(buffer, "byteLength", { value: good.length });
    for (const body of [Shorter.from(longer), own, changing, buffer]) {
      for (const call of ["verify", "verifySignature"]) {
        assert.throws(() => webhook[call](body, signedPrefix), { code: "signature_mismatch" });
        assert.match(webhook.verifySignature(body, { "x-tusky-signature": hex(longer) }).idempotencyKey, new RegExp(keyOf(longer)));
      }
    }
    const large = new Webhook("tusky", "k1", { maxBodyBytes: good.length });
    for (const body of [Shorter.from(longer), own, buffer]) assert.throws(() => large.verify(body, signedPrefix), { code: "body_too_large" });
  });

  it("and what merely claims to be one is refused", () => {
    const detached = new Uint8Array([1, 2, 3]);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    const detachedView = new DataView(new ArrayBuffer(8));
    structuredClone(detachedView.buffer, { transfer: [detachedView.buffer] });
    const claims = [
      Object.create(Uint8Array.prototype), Object.create(ArrayBuffer.prototype), { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 3 },
      new Proxy(new Uint8Array(3), {}), detached, detached.buffer, detachedView, { length: 1, 0: 1 }, new String("{}"), Promise.resolve(good),
    ];
    for (const body of claims) {
      for (const call of ["verify", "verifySignature", "sign"]) {
        assert.throws(() => webhook[call](body, signedPrefix), (error) => error instanceof WebhookVerificationError && error.code === "body_not_raw");
      }
    }
    assert.throws(() => webhook.verify(Promise.resolve(good), signedPrefix), /awaited/);
    assert.throws(() => webhook.verify(detached, signedPrefix), /detached/);
    for (const secret of [Object.create(Uint8Array.prototype), detached]) {
      assert.throws(() => new Webhook("tusky", secret), (error) => error instanceof WebhookConfigError && error.code === "invalid_secret");
    }
  });

  it("also in another realm, and of every kind of view", () => {
    const elsewhere = runInNewContext("Uint8Array.from(bytes)", { bytes: [...good] });
    const forms = [elsewhere, elsewhere.buffer, new DataView(good.slice().buffer), new Uint8ClampedArray(good), good.subarray(0)];
    if (good.length % 2 === 0) forms.push(new Uint16Array(good.slice().buffer));
    for (const body of forms) {
      assert.equal(webhook.verify(body, signedPrefix).data.text, "good");
      assert.equal(webhook.verifySignature(body, signedPrefix).idempotencyKey, keyOf(good));
    }
    assert.equal(new Webhook("tusky", new Uint8Array(new SharedArrayBuffer(4)).fill(107)).provider, "tusky");
  });
});

describe("idempotencyKey", () => {
  it("is an own property that survives a copy", () => {
    const body = payload("good");
    for (const given of [webhook.verify(body, { "x-tusky-signature": hex(body) }), webhook.verifySignature(body, { "x-tusky-signature": hex(body) })]) {
      const copies = [{ ...given }, Object.assign({}, given), structuredClone(given), JSON.parse(JSON.stringify(given))];
      for (const copy of copies) assert.equal(copy.idempotencyKey, keyOf(body));
      assert.ok(Object.keys(given).includes("idempotencyKey"));
      assert.equal(given.idempotencyKey, given.idempotencyKey);
    }
    for (const given of [webhook.verify(body, { "x-tusky-signature": hex(body) }), webhook.verifySignature(body, { "x-tusky-signature": hex(body) })]) {
      assert.equal(Object.create(given).idempotencyKey, keyOf(body));
      assert.equal(JSON.parse(JSON.stringify(Object.freeze(given))).idempotencyKey, keyOf(body));
      assert.equal(given.idempotencyKey, keyOf(body));
      assert.throws(() => new Proxy(given, {}).idempotencyKey, /a Proxy can't read/);
    }
  });

  it("is the same whichever call gives it, and no two events share one", () => {
    const stripe = new Webhook("stripe", "whsec_a");
    const body = '{"type":"a","id":"evt_1","created":1,"data":{}}';
    const headers = stripe.sign(body);
    assert.equal(stripe.verify(body, headers).idempotencyKey, "stripe:evt_1");
    assert.equal(stripe.verifySignature(body, headers).idempotencyKey, "stripe:evt_1");
    const scheme = { signature: { kind: "plain", header: "X-A", encoding: "hex" }, algorithm: "hmac-sha256" };
    const key = (id, event) => {
      const own = new Webhook({ id, scheme, envelope: { id: "id" } }, "s");
      const text = JSON.stringify({ id: event });
      return own.verify(text, own.sign(text)).idempotencyKey;
    };
    const keys = [key("a", "b:c"), key("a:b", "c"), key("a", "sha256:00"), key("a%3Ab", "c"), key("a", "b%3Ac")];
    assert.equal(new Set(keys).size, keys.length, keys.join());
  });
});
