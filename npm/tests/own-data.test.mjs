// Options, records and headers are own properties, read once and copied: nothing inherited, nothing live.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { hookseal, inside } from "./package.mjs";

const { Webhook, WebhookConfigError, WebhookVerificationError, provider } = hookseal;
const hex = (content, key = "k1") => createHmac("sha256", key).update(content).digest("hex");

/** Runs something while every object inherits these properties. */
function polluted(properties, run) {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(Object.prototype, name, { __proto__: null, value, configurable: true, writable: true, enumerable: true });
  }
  try {
    return run();
  } finally {
    for (const name of Object.keys(properties)) delete Object.prototype[name];
  }
}

describe("what every object inherits", () => {
  const event = '{"type":"a","id":"evt_1","created":1,"data":{}}';
  const time = 1_000_000_000;
  const old = { "stripe-signature": `t=${time},v1=${hex(`${time}.${event}`)}` };
  const signed = (body) => ({ "x-hub-signature-256": `sha256=${hex(body)}` });

  it("is no option", () => {
    for (const tolerance of [false, 1e12]) {
      polluted({ tolerance }, () => assert.throws(() => new Webhook("stripe", "k1").verify(event, old), { code: "timestamp_too_old" }));
      polluted({ tolerance }, () => assert.throws(() => new Webhook("stripe", "k1", {}).verify(event, old), { code: "timestamp_too_old" }));
    }
    const stripe = new Webhook("stripe", "k1");
    polluted({ now: new Date(time * 1000) }, () => assert.throws(() => stripe.verify(event, old, {}), { code: "timestamp_too_old" }));
    polluted({ strict: true, maxBodyBytes: 1, nodeId: "n" }, () => assert.equal(new Webhook("github", "k1").verify("{}", signed("{}")).type, null));
    for (const signing of [{}, undefined]) {
      polluted({ id: "evil", deliveryId: "evil", url: "evil" }, () => assert.notEqual(new Webhook("tectra", "k1").sign("{}", signing)["X-Tectra-Delivery"], "evil"));
    }
    polluted({ then: () => {} }, () => assert.throws(() => new Webhook("github", "k1").verify("{}", { "x-hub-signature-256": `sha256=${hex("x")}` }), { code: "signature_mismatch" }));
  });

  it("is no field of a record", () => {
    const fields = { type: "evil", id: "evil", data: "evil", timestamp: { header: "x" }, delivery_id: "x-evil", toJSON: () => "{}" };
    const body = '{"evil":"x"}';
    polluted(fields, () => {
      const github = new Webhook("github", "k1");
      const found = github.verify(body, { ...signed(body), "x-evil": "x" });
      assert.deepEqual([found.type, found.id, found.deliveryId, found.data.evil], [null, null, null, "x"]);
      const { id, scheme } = provider("github");
      assert.equal(new Webhook({ id, scheme }, "k1").verify(body, signed(body)).type, null);
    });
    polluted({ toJSON: () => ({}) }, () => assert.equal(new Webhook(provider("github"), "k1").provider, "github"));
  });

  it("is no part of a property's description", () => {
    for (const properties of [{ value: 1 }, { writable: true }, { get: () => 1 }, { set: () => {} }]) {
      const read = polluted(properties, () => {
        const { type, idempotencyKey } = new Webhook("stripe", "k1", { tolerance: false }).verify(event, old);
        return [type, idempotencyKey];
      });
      assert.deepEqual(read, ["a", "stripe:evt_1"]);
    }
  });

  it("is no header", () => {
    polluted(signed("{}"), () => assert.throws(() => new Webhook("github", "k1").verify("{}", {}), { code: "missing_signature" }));
    polluted(signed("{}"), () => assert.throws(() => new Webhook("github", "k1").verify("{}", []), { code: "missing_signature" }));
  });
});

describe("a record", () => {
  const record = () => ({
    id: "acme",
    scheme: { signature: { kind: "plain", header: "X-Acme", encoding: "hex" }, algorithm: "hmac-sha256" },
    envelope: { type: "type", id: "id" },
  });
  const body = '{"type":"a","id":"1","other":"b"}';
  const headers = { "x-acme": hex(body) };

  it("that is changed after construction changes nothing", () => {
    const own = record();
    const webhook = new Webhook(own, "k1");
    own.id = "evil";
    own.envelope.type = "other";
    own.scheme.signature.header = "X-Evil";
    own.envelope.id = undefined;
    const copy = webhook.record;
    copy.id = "evil";
    copy.envelope.type = "other";
    for (const given of [headers, Object.entries(headers)]) {
      const event = webhook.verify(body, given);
      assert.deepEqual([event.provider, event.type, event.id, event.idempotencyKey], ["acme", "a", "1", "acme:1"]);
    }
    assert.deepEqual(webhook.record, record());
    assert.equal(webhook.provider, "acme");
  });

  it("of a built-in platform is a copy, too", () => {
    const webhook = new Webhook("stripe", "k1");
    assert.deepEqual(webhook.record, provider("stripe"));
    webhook.record.scheme.template = "{body}";
    assert.equal(webhook.record.scheme.template, "{timestamp}.{body}");
  });

  it("is read once", () => {
    let reads = 0;
    const own = { ...record(), get id() { return reads++ === 0 ? "acme" : "evil"; } };
    const webhook = new Webhook(own, "k1");
    assert.deepEqual([reads, webhook.provider, webhook.verify(body, headers).idempotencyKey], [1, "acme", "acme:1"]);
  });

  it("that JSON can't hold is invalid_option", () => {
    const circular = record();
    circular.envelope.self = circular;
    const throwing = { ...record(), get scheme() { throw new TypeError("no"); } };
    const wrong = [
      circular, throwing, { ...record(), toJSON: () => record() }, { ...record(), rejection_status: NaN }, { ...record(), id: 1n },
      { ...record(), id: Symbol("a") }, new Proxy({}, { ownKeys() { throw new Error("no"); } }), [record()], () => record(), new Map(),
    ];
    for (const own of wrong) assert.throws(() => new Webhook(own, "k1"), (error) => error instanceof WebhookConfigError && error.code === "invalid_option");
  });
});

describe("paths", () => {
  it("lead through objects alone", () => {
    const scheme = { signature: { kind: "plain", header: "X-Acme", encoding: "hex" }, algorithm: "hmac-sha256" };
    const body = '{"items":[{"a":1}],"name":"text","__proto__":{"own":2},"n":5}';
    const headers = { "x-acme": hex(body) };
    const paths = { "items.0": null, "items.length": null, "name.length": null, toString: null, "n.toFixed": null, "__proto__.own": 2, constructor: null };
    for (const [data, expected] of Object.entries(paths)) {
      const webhook = new Webhook({ id: "acme", scheme, envelope: { data } }, "k1");
      for (const given of [headers, Object.entries(headers)]) assert.equal(webhook.verify(body, given).data, expected, data);
    }
    const inherited = new Webhook({ id: "acme", scheme, envelope: { id: "constructor.name" } }, "k1");
    assert.equal(inherited.verify(body, headers).id, null);
  });

  it("keep an integer id, digit for digit", () => {
    const scheme = { signature: { kind: "plain", header: "X-Acme", encoding: "hex" }, algorithm: "hmac-sha256" };
    const webhook = new Webhook({ id: "acme", scheme, envelope: { id: "a.id" } }, "k1");
    for (const id of ["9007199254740993", "-5", "0", "123456789012345678901234567890"]) {
      const body = `{"a":{"id":${id}}}`;
      for (const given of [{ "x-acme": hex(body) }, [["x-acme", hex(body)]]]) {
        const event = webhook.verify(body, given);
        assert.deepEqual([event.id, event.idempotencyKey, event.warnings], [id, `acme:${id}`, []]);
        assert.equal(webhook.verifySignature(body, given).idempotencyKey, `acme:${id}`);
      }
    }
  });
});

describe("headers", () => {
  const webhook = new Webhook("tusky", "k1");
  const signed = { "x-tusky-signature": hex("{}") };
  const refused = (code, headers) =>
    assert.throws(() => webhook.verify("{}", headers), (error) => error instanceof WebhookVerificationError && error.code === code);

  it("match in ASCII alone", () => {
    const body = '{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{}}';
    for (const name of ["x-tus\u212ay-signature", "X-TUS\u212aY-SIGNATURE", "x-tu\u017fky-signature"]) {
      for (const headers of [{ [name]: hex(body) }, [[name, hex(body)]]]) {
        assert.throws(() => webhook.verify(body, headers), { code: "missing_signature" });
      }
    }
  });

  it("have texts or lists of texts as their values", () => {
    const body = '{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{}}';
    assert.equal(webhook.verify(body, { "x-tusky-signature": [hex(body)] }).type, "file.hot");
    const cyclic = [];
    cyclic.push(cyclic);
    for (const value of [[[hex("{}")]], cyclic, [hex("{}"), cyclic], 1, {}, true, new String(hex("{}"))]) {
      const code = Array.isArray(value) && value.length === 2 ? "ambiguous_signature" : "malformed_signature";
      refused(code, { "x-tusky-signature": value });
      refused(code, [["x-tusky-signature", value]]);
    }
  });

  it("are not given: the caller's mistake, told apart from a forgery", () => {
    const request = { method: "POST", headers: signed };
    const given = [
      undefined, null, "signature", hex("{}"), 1, 1n, true, Symbol("s"), () => signed, Buffer.from("x"), Promise.resolve(signed),
      new Request("http://localhost", { method: "POST", headers: signed, body: "{}" }), request, { req: { raw: request, header() {} } },
      { headers: Object.entries(signed) }, { multiValueHeaders: { "x-tusky-signature": [hex("{}")] } }, new Date(), new Error("e"), /x/, new Set(["a"]),
      new URL("http://localhost"), new WeakMap(), new String("x"), new ArrayBuffer(1), (async function* () {})(), [5], [["a"]], ["a"], [null], [[]],
    ];
    for (const headers of given) {
      for (const call of ["verify", "verifySignature"]) {
        assert.throws(() => webhook[call]("{}", headers), (error) => error.code === "headers_not_given" && error.status === 500, String(headers));
      }
    }
    assert.throws(() => webhook.verify("{}"), { code: "headers_not_given" });
    assert.throws(() => webhook.verify("{}", Promise.resolve(signed)), /awaited/);
    assert.throws(() => webhook.verify("{}", hex("{}")), (error) => !error.message.includes(hex("{}")));
  });

  it("that throw when they are read are not given either", () => {
    const throwing = { get "x-tusky-signature"() { throw new RangeError("no"); } };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const call of [() => webhook.verify(proxy, signed), () => webhook.verify("{}", signed, proxy), () => new Webhook("tusky", proxy), () => new Webhook("tusky", "a", proxy), () => new Webhook(proxy, "a"), () => webhook.sample(proxy), () => provider(proxy)]) {
      assert.throws(call, (error) => error instanceof WebhookVerificationError || error instanceof WebhookConfigError);
    }
    const given = [proxy, throwing, new Proxy(new Headers(signed), {}), new Proxy({}, { ownKeys() { throw new Error("no"); } }), { [Symbol.iterator]() { throw new Error("no"); } }];
    for (const headers of given) refused("headers_not_given", headers);
  });

  it("that verify another delivery while they are read mix nothing up", () => {
    const stripe = new Webhook("stripe", "k1");
    const [body, forged] = ['{"type":"a","id":"1","created":1,"data":{}}', '{"type":"b","id":"2","created":1,"data":{}}'];
    const good = stripe.sign(body);
    const nested = [() => stripe.verify(body, good), () => assert.throws(() => stripe.verify(`${body} `, good))];
    for (const inner of nested) {
      const headers = { get "stripe-signature"() { inner(); return good["Stripe-Signature"]; } };
      assert.equal(stripe.verify(body, headers).id, "1");
      assert.throws(() => stripe.verify(forged, headers), { code: "signature_mismatch" });
      assert.throws(() => stripe.verify(body, headers, { now: new Date(0) }), { code: "timestamp_too_new" });
    }
  });
});

describe("a secret", () => {
  it("that UTF-8 can't write is invalid_secret", () => {
    for (const secret of ["\ud800", "a\udc00b", ["good", "\ud83d"]]) {
      assert.throws(() => new Webhook("tusky", secret), (error) => error instanceof WebhookConfigError && error.code === "invalid_secret");
    }
    assert.equal(new Webhook("tusky", "\u{1f980}").provider, "tusky");
  });
});

describe("what throws when it is read", () => {
  const shown = "whsec_in_the_thrown_message";
  const fail = () => {
    throw new RangeError(shown);
  };
  const throwing = (name) => Object.defineProperty({}, name, { get: fail, enumerable: true });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
  revoke();
  revokeList();
  const proxied = (trap, target = {}) => new Proxy(target, { [trap]: fail });
  const lists = [proxied("get", ["a"]), Object.assign(["a"], { [Symbol.iterator]: fail }), Object.defineProperty(["a"], 0, { get: fail })];
  const refused = (code, call) =>
    assert.throws(call, (error) => {
      assert.ok(error instanceof WebhookConfigError, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, /found an object that throws when it is read/);
      assert.ok(![error.message, error.stack, String(error.cause)].some((text) => text.includes(shown)));
      return true;
    });

  it("is no secret", () => {
    const good = "x".repeat(20);
    const secrets = [
      throwing("a"), throwing("keys"), throwing("kty"), { keys: [throwing("kty")] }, { keys: throwing("a") }, { kty: throwing("a") }, { keys: proxied("ownKeys") }, { keys: lists[0] },
      { a: throwing("then") }, { get a() { throw proxied("getPrototypeOf"); } }, proxied("ownKeys"), proxied("get", { a: "b" }), proxied("getOwnPropertyDescriptor", { a: "b" }), revoked, revokedList,
    ];
    for (const platform of ["github", "plaid", "circle", "smartsheet"]) {
      for (const secret of [...secrets, ...lists, ...secrets.map((one) => [one])]) {
        refused("invalid_secret", () => new Webhook(platform, secret));
        refused("invalid_secret", () => hookseal.explain(platform, secret, "{}", {}));
      }
    }
    for (const secret of [...secrets, ...lists]) assert.throws(() => new Webhook("github", [good, secret]), { code: "invalid_secret", message: /^secret 1: / });
  });

  it("is no option", () => {
    const objects = [throwing("a"), proxied("ownKeys"), proxied("getOwnPropertyDescriptor", { a: "b" }), revoked];
    const github = new Webhook("github", "x".repeat(20));
    for (const object of [...objects, revokedList]) {
      refused("invalid_option", () => new Webhook("github", "x".repeat(20), object));
      refused("invalid_option", () => new Webhook("github", "x".repeat(20), { settings: object }));
      refused("invalid_option", () => github.sign("{}", object));
      refused("invalid_option", () => github.sign("{}", { headers: object }));
      refused("invalid_option", () => github.sample("push", object));
      refused("invalid_option", () => github.sample("push", { data: object }));
      refused("invalid_option", () => github.challenge(object));
      for (const call of ["verify", "verifySignature", "verifyAll", "explain"]) refused("invalid_option", () => github[call]("{}", {}, object));
      refused("invalid_option", () => new hookseal.KeySource("thunderstack", object));
      refused("invalid_option", () => new hookseal.PublicKeySource("thunderstack", object));
      refused("invalid_option", () => new hookseal.KeySource("paypal", { settings: object }));
      refused("invalid_option", () => new hookseal.MemoryStore(object));
      refused("invalid_option", () => hookseal.eventFrom(object));
      refused("invalid_option", () => new Webhook(object, "x".repeat(20)));
    }
    for (const nodeId of lists) refused("invalid_option", () => new Webhook("thunderstack", provider("thunderstack").id, { nodeId }));
    for (const call of ["verify", "verifySignature", "verifyAll"]) {
      for (const headers of [...objects, revokedList]) assert.throws(() => github[call]("{}", headers), { code: "headers_not_given" });
    }
    for (const headers of objects) assert.throws(() => github.challenge({ headers }), { code: "headers_not_given" });
  });
});

describe("an event with a warning", () => {
  it("is verified once", () => {
    const webhook = new Webhook("tusky", "k1");
    const body = '{"event":"file.new","timestamp":"yesterday","data":{"fileId":"\u00fc"}}';
    const [fast, full] = [{ "x-tusky-signature": hex(body) }, [["x-tusky-signature", hex(body)]]].map((headers) => webhook.verify(body, headers));
    assert.deepEqual(fast.warnings.map(({ code, path }) => `${code} ${path}`), ["unknown_type $.event", "invalid_timestamp $.timestamp"]);
    assert.deepEqual({ ...fast }, { ...full });
    const before = inside.calls();
    webhook.verify(body, { "x-tusky-signature": hex(body) });
    assert.equal(inside.calls() - before, 1);
    assert.deepEqual([fast.recognized, fast.timestamp, fast.data], [false, null, { fileId: "\u00fc" }]);
  });
});
