// What the shared vectors can't say about the JavaScript package: the types that
// come in and go out, what signing gives, providers of the user's own.
//
//   node --test npm/tests/    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { createHash, createHmac, createVerify, generateKeyPairSync } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { locate } from "../../tests/e2e/locations.mjs";

const require = createRequire(join(locate().express, "package.json"));
const { Webhook, WebhookConfigError, WebhookVerificationError, provider } = require("hookseal");

const secret = "whsec_k7x9m2";
const body = '{"event":"content.signed","timestamp":"2025-06-14T09:32:00Z","data":{}}';
const hex = (content, key = secret) => createHmac("sha256", key).update(content).digest("hex");
const signed = { "x-tectra-signature": hex(body) };
const webhook = new Webhook("tectra", secret);

const refused = (code, call) =>
  assert.throws(call, (error) => {
    assert.ok(error instanceof WebhookVerificationError || error instanceof WebhookConfigError, String(error?.stack));
    assert.ok(error instanceof Error);
    assert.equal(error.code, code);
    assert.doesNotMatch(error.message, new RegExp(`${secret}|${hex(body)}`));
    return true;
  });

describe("body", () => {
  it("comes as text, bytes, a buffer, a view, or from another realm", () => {
    const bytes = Buffer.from(body);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const view = new DataView(new Uint8Array(bytes).buffer);
    const elsewhere = runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] });
    for (const form of [body, bytes, new Uint8Array(bytes), new Uint8Array(bytes).buffer, view, shared, elsewhere, elsewhere.buffer]) {
      assert.equal(webhook.verify(form, signed).type, "content.signed");
    }
  });

  it("is refused when it was parsed, with what to do in each framework", () => {
    for (const parsed of [JSON.parse(body), [], null, undefined, 1, true, Symbol("s"), () => {}]) {
      refused("body_not_raw", () => webhook.verify(parsed, signed));
      refused("body_not_raw", () => webhook.verifySignature(parsed, signed));
    }
    assert.throws(() => webhook.verify({}, signed), (error) => {
      assert.equal(error.status, 500);
      for (const framework of ["Express", "Fastify", "Next.js", "Flask", "Django", "Lambda"]) assert.ok(error.message.includes(framework));
      return true;
    });
  });

  it("with a lone surrogate is what TextEncoder makes of it, in the payload too", () => {
    for (const length of [1, 5_000]) {
      const text = body.replace('"data":{}', `"data":{"x":"\ud800","y":"${"y".repeat(length)}"}`);
      const event = webhook.verify(text, { "x-tectra-signature": hex(Buffer.from(new TextEncoder().encode(text))) });
      assert.equal(event.data.x, "\ufffd");
    }
  });
});

describe("headers", () => {
  it("come as Headers, a record, pairs, a Map, raw headers", () => {
    const [[name, value]] = Object.entries(signed);
    const forms = [new Headers(signed), signed, [[name, value]], new Map([[name, value]]), [name, value], { [name.toUpperCase()]: [value] }];
    for (const headers of forms) assert.equal(webhook.verify(body, headers).type, "content.signed");
  });

  it("of no use are missing_signature", () => {
    for (const headers of [{}, [], [[undefined, "x"]], new Map()]) {
      refused("missing_signature", () => webhook.verify(body, headers));
    }
  });
});

describe("options", () => {
  it("of the wrong type, value or name are invalid_option", () => {
    const wrong = [
      { tolerance: -1 }, { tolerance: NaN }, { tolerance: "300" }, { tolerance: true }, { tolerance: null }, { tolerance: Infinity },
      { strict: "yes" }, { maxBodyBytes: -1 }, { maxBodyBytes: 1.5 }, { maxBodyBytes: "1" }, { maxBodyBytes: 2 ** 53 }, { maxBodyBytes: Infinity }, { maxBodyBytes: true }, { nodeId: "n" }, { tolerence: 1 }, 1, "strict",
    ];
    for (const options of wrong) refused("invalid_option", () => new Webhook("tectra", secret, options));
    for (const nodeId of [[], [1], "", 1, null]) {
      const { publicKey } = keys;
      refused("invalid_option", () => new Webhook("thunderstack", publicKey, { nodeId }));
    }
    for (const received of [{ now: new Date(NaN) }, { now: 1 }, { now: "2025" }, { url: 1 }, { method: {} }, { nwo: new Date() }, 1]) {
      for (const verb of ["verify", "verifySignature", "verifyAll", "explain"]) refused("invalid_option", () => webhook[verb](body, signed, received));
      refused("invalid_option", () => webhook.sign(body, received));
    }
    refused("invalid_option", () => webhook.sample("content.signed", { date: {} }));
    refused("invalid_option", () => webhook.signDelivery(body, { delivery_id: "1" }));
  });

  it("of the first argument: an unknown provider names those that are called nearly so", () => {
    assert.throws(() => new Webhook("tektra", secret), (error) => {
      assert.equal(error.code, "unknown_provider");
      return /of the \d+ that are built in it is nearest to tectra\./.test(error.message);
    });
    for (const id of [1, null, undefined, Symbol("s")]) refused("invalid_option", () => new Webhook(id, secret));
    for (const id of ["__proto__", "constructor", "toString", ""]) {
      refused("unknown_provider", () => new Webhook(id, secret));
      refused("unknown_provider", () => provider(id));
    }
    // Text that holds a record is no id, and a secret in the wrong place isn't shown.
    for (const id of [JSON.stringify(provider("stripe")), secret, "-----BEGIN PRIVATE KEY-----", "0123456789abcdef0123456789abcdef", "x".repeat(50)]) {
      refused("unknown_provider", () => new Webhook(id, secret));
      for (const call of [() => new Webhook(id, secret), () => provider(id)]) assert.throws(call, (error) => !error.message.includes(id.slice(0, 20)));
    }
    assert.throws(() => new Webhook("tectra", secret, { whsec_aSecretInTheWrongPlace1: 1 }), (error) => !error.message.includes("whsec"));
    const circular = {};
    circular.self = circular;
    refused("invalid_option", () => new Webhook(circular, secret));
  });

  it("secrets of the wrong type are invalid_secret", () => {
    for (const wrong of [undefined, null, 1, {}, [], [secret, undefined], "", " \n"]) refused("invalid_secret", () => new Webhook("tectra", wrong));
  });
});

describe("events", () => {
  it("hold what JSON.parse gives", () => {
    const event = webhook.verify(body, signed);
    assert.deepEqual(event.payload, JSON.parse(body));
    assert.equal(event.data, event.payload.data);
    assert.ok(event.timestamp instanceof Date);
    const fields = [
      "provider", "type", "id", "timestamp", "data", "payload", "recognized", "warnings", "deliveryId", "secretIndex", "proof", "unsigned",
      "idempotencyKey",
    ];
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(event))), fields);
    assert.ok(fields.every((field) => field in event));
  });

  it("have an idempotency key of what was signed, however it came", () => {
    const key = `tectra:sha256:${createHash("sha256").update(body).digest("hex")}`;
    for (const form of [body, Buffer.from(body)]) {
      assert.equal(webhook.verify(form, signed).idempotencyKey, key);
      assert.equal(webhook.verifySignature(form, signed).idempotencyKey, key);
      assert.equal(JSON.parse(JSON.stringify(webhook.verifySignature(form, signed))).idempotencyKey, key);
    }
  });

  it("still come after an error", () => {
    for (let at = 0; at < 100; at++) {
      refused("signature_mismatch", () => webhook.verify(`${body} `, signed));
      assert.equal(webhook.verify(body, signed).secretIndex, 0);
    }
  });
});

const keys = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

describe("signing", () => {
  it("gives every header that the provider sends", () => {
    assert.deepEqual(Object.keys(webhook.sign(body)).sort(), [
      "Content-Type", "X-Tectra-Delivery", "X-Tectra-Event", "X-Tectra-Signature", "X-Tectra-Timestamp",
    ]);
    assert.equal(webhook.sign(body)["X-Tectra-Signature"], hex(body));
    assert.equal(webhook.sign(body, { deliveryId: "dlv_9" })["X-Tectra-Delivery"], "dlv_9");
    assert.notEqual(webhook.sign(body)["X-Tectra-Delivery"], webhook.sign(body)["X-Tectra-Delivery"]);
  });

  it("with RSA is what OpenSSL verifies; a public key can't", () => {
    const headers = new Webhook("thunderstack", keys.privateKey).sign("{}");
    assert.ok(createVerify("RSA-SHA256").update("{}").verify(keys.publicKey, headers["X-ThunderStack-Signature"], "base64"));
    refused("invalid_key", () => new Webhook("thunderstack", keys.publicKey).sign("{}"));
  });

  it("signs the time and the id that it is given", () => {
    const now = new Date(1_614_265_330_000);
    const standard = new Webhook("standard-webhooks", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    // The specification's own vector.
    const headers = standard.sign('{"test": 2432232314}', { now, id: "msg_p5jXN8AQM9LWM0D4loKWxJek" });
    assert.equal(headers["webhook-signature"], "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assert.equal(headers["webhook-timestamp"], "1614265330");
    for (const id of ["a.b", "", "a\nb", "ü"]) refused("invalid_option", () => standard.sign("{}", { id }));
  });

  it("makes a sample of every documented event", () => {
    const types = {
      tusky: ["file.hot", "file.synced", "file.cold", "file.error"],
      filedgr: ["vault.created", "vault.data_updated", "vault.permission_changed", "vault.verification_complete", "vault.accessed", "stream.data_received", "stream.alert_triggered"],
      thunderstack: ["NODE_STATUS_UPDATED"],
      tuteliq: ["safety.critical", "safety.high", "safety.medium", "batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"],
      tectra: ["content.signed", "batch.anchored", "content.verified"],
    };
    assert.equal(Object.values(types).flat().length, 23);
    for (const [id, names] of Object.entries(types)) {
      const receiver = new Webhook(id, id === "thunderstack" ? keys.privateKey : secret, { strict: true });
      for (const name of names) {
        const sample = receiver.sample(name);
        const event = receiver.verify(sample.body, sample.headers);
        assert.equal(event.type, name);
        if (event.timestamp) assert.ok(Math.abs(event.timestamp.getTime() - Date.now()) < 60_000, sample.body);
        const [then, at] = [new Date("2030-01-02T03:04:05.678Z"), receiver.sample(name, { now: new Date("2030-01-02T03:04:05.678Z") })];
        assert.deepEqual(receiver.verify(at.body, at.headers, { now: then }).timestamp, event.timestamp && then);
        assert.equal(event.recognized, true);
      }
      refused("invalid_option", () => receiver.sample("no.such"));
    }
    assert.equal(new Webhook("tusky", secret).sample("file.synced").documented, true);
    assert.equal(new Webhook("tusky", secret).sample("file.cold").documented, false);
  });
});

describe("retry schedules", () => {
  it("are the documented ones", () => {
    const schedule = (id) => new Webhook(id, id === "thunderstack" ? keys.publicKey : secret).retrySchedule;
    assert.deepEqual(schedule("tectra"), { source: "policy", attempts: 3, delays: [60, 300], timeout: 30 });
    assert.deepEqual(schedule("tuteliq"), { source: "policy", attempts: 4, delays: [30, 300, 1800], timeout: 10 });
    assert.deepEqual(schedule("filedgr"), { source: "configuration", attempts: 4, delays: [5, 5, 5], timeout: 30 });
    assert.equal(schedule("tusky"), null);
    assert.equal(schedule("thunderstack"), null);
    assert.deepEqual(provider("filedgr").retry_schedules[1], { source: "example", attempts: 5, delays: [2, 4, 8, 16], timeout: 30 });
  });
});

describe("providers as data", () => {
  const acme = {
    id: "acme",
    scheme: {
      signature: { kind: "kv-list", header: "X-Acme-Signature", separator: ";", signature_key: "sig", encoding: "base64" },
      algorithm: "hmac-sha256",
      template: "acme:{timestamp}:{method} {url}:{body}",
      timestamp: { signature_key: "at", format: "unix-ms", tolerance_s: 60 },
    },
    envelope: { type: "meta.kind", id: "meta.id", timestamp: "meta.at", timestamp_format: "unix", data: "meta.data" },
    rejection_status: 400,
  };
  const payload = '{"meta":{"kind":"a.b","id":"7","at":1700000000,"data":{"n":1}}}';
  const received = { now: new Date(1_700_000_000_000), method: "POST", url: "https://example.com/hook?a=1" };
  const signature = createHmac("sha256", "s").update(`acme:1700000000000:POST https://example.com/hook?a=1:${payload}`).digest("base64");
  const headers = { "X-Acme-Signature": `at=1700000000000;sig=${signature}` };

  it("verify and sign as they say", () => {
    const receiver = new Webhook(acme, "s");
    const event = receiver.verify(payload, headers, received);
    assert.deepEqual([event.type, event.id, event.data, event.timestamp], ["a.b", "7", { n: 1 }, new Date(1_700_000_000_000)]);
    assert.equal(event.idempotencyKey, "acme:7");
    assert.deepEqual(receiver.sign(payload, received), { "Content-Type": "application/json", ...headers });
    assert.throws(() => receiver.verify(payload, headers, { ...received, url: "/" }), { code: "signature_mismatch", status: 400 });
    refused("invalid_option", () => receiver.verify(payload, headers, { now: received.now }));
    refused("timestamp_too_old", () => receiver.verify(payload, headers, { ...received, now: new Date(1_700_000_061_000) }));
  });

  it("are the built-in ones too", () => {
    for (const id of ["tusky", "filedgr", "thunderstack", "tuteliq", "tectra", "slack", "standard-webhooks", "stripe"]) {
      const key = id === "thunderstack" ? keys.privateKey : id === "standard-webhooks" ? "whsec_c2VjcmV0" : secret;
      const [builtIn, asData] = [new Webhook(id, key), new Webhook(provider(id), key)];
      const sent = builtIn.sign('{"type":"a","event":"a","eventType":"a"}');
      assert.equal(asData.verify('{"type":"a","event":"a","eventType":"a"}', sent).idempotencyKey,
        builtIn.verify('{"type":"a","event":"a","eventType":"a"}', sent).idempotencyKey);
    }
  });

  it("that contradict themselves are refused, with the place", () => {
    const wrong = [
      [{ ...acme, scheme: { ...acme.scheme, template: "{body}" } }, "scheme.timestamp"],
      [{ ...acme, scheme: { ...acme.scheme, template: "{timestamp}" } }, "scheme.template"],
      [{ ...acme, scheme: { ...acme.scheme, algorithm: "md5" } }, "scheme.algorithm"],
      [{ ...acme, scheme: { ...acme.scheme, key: { decode: "pem" } } }, "scheme.key"],
      [{ ...acme, scheme: undefined }, "scheme"],
      [{ ...acme, envelop: {} }, "envelop"],
      [{ ...acme, rejection_status: 200 }, "rejection_status"],
      [{}, "id"],
      [[], "provider"],
    ];
    for (const [record, place] of wrong) {
      refused("invalid_option", () => new Webhook(record, "s"));
      assert.throws(() => new Webhook(record, "s"), (error) => error.message.includes(place));
    }
  });
});
