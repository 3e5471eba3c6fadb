// What is signed for a platform, its receiver accepts: every platform, wherever its signature stands.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hookseal } from "./package.mjs";
import { accepted, secretOf, settingsOf } from "./platform-secrets.mjs";

const { Webhook, provider, providers } = hookseal;
const now = 1_750_000_000;
/** What is signed: of a token that is the whole body, and of a form of several parts, what they say. */
function unsigned(body) {
  if (body.startsWith("--")) return "json=%7B%22event%22%3A%7B%22event_time%22%3A%221%22%2C%22event_type%22%3A%22a%22%2C%22event_hash%22%3A%22%22%7D%7D";
  return body.startsWith("eyJ") ? '{"type":"paid","data":{"a":1}}' : undefined;
}

/** The headers of a delivery that signing doesn't make itself. */
function others({ scheme }, headers) {
  const signature = JSON.stringify(scheme.signature).toLowerCase();
  const isMade = (name) => name === "content-encoding" || [name, name.replace(/[0-9]+$/, "") + "*"].some((one) => signature.includes(`"${one}"`));
  // A form of several parts is signed as one that is encoded for URLs.
  return Object.fromEntries(headers.filter(([name, value]) => !isMade(name.toLowerCase()) && !value.startsWith("multipart/")));
}

describe("signed deliveries", () => {
  for (const id of providers()) {
    it(id, () => {
      const record = provider(id);
      for (const one of accepted(id)) {
        const webhook = new Webhook(id, secretOf(id), { settings: one.options?.settings ?? settingsOf(id) });
        const received = { ...one.received, now: new Date((one.now ?? now) * 1000) };
        const bytes = Buffer.from(one.body_b64, "base64");
        const body = unsigned(bytes.toString("latin1")) ?? new Uint8Array(bytes);
        const signed = webhook.signDelivery(body, { ...received, id: "msg_1", type: "paid", headers: others(record, one.headers) });
        assert.equal(signed.url === null, received.url === undefined, one.id);
        const names = Object.keys(signed.headers).map((name) => name.toLowerCase());
        assert.deepEqual(names, [...new Set(names)], one.id);
        const { url, ...rest } = received;
        webhook.verifySignature(signed.body, signed.headers, { ...rest, ...(url !== undefined && { url: signed.url }) });
      }
    });
  }

  it("have ids of their own, written as in Python", () => {
    const github = new Webhook("github", "a secret of ours");
    const [one, other] = [1, 2].map(() => github.sign("{}")["X-GitHub-Delivery"]);
    assert.match(one, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(one, other);
    const standard = new Webhook("standard-webhooks", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
    assert.match(standard.sign("{}")["webhook-id"], /^msg_[0-9a-f]{32}$/);
  });

  it("say where the signature stands", () => {
    const kofi = new Webhook("ko-fi", "a token of ours");
    assert.throws(() => kofi.sign("data=%7B%7D"), (error) => error.code === "invalid_option" && error.message.includes("signDelivery"));
    const donation = kofi.signDelivery(`data=${encodeURIComponent('{"verification_token":"","type":"Donation"}')}`);
    assert.equal(donation.url, null);
    assert.equal(kofi.verify(donation.body, donation.headers).type, "Donation");
    const grid = new Webhook("azure-event-grid", "a token of ours");
    const signed = grid.signDelivery("[]", { url: "https://example.com/hooks?a=1&code=old" });
    assert.equal(signed.url, "https://example.com/hooks?a=1&code=a+token+of+ours");
    assert.throws(() => grid.signDelivery("[]"), (error) => error.code === "invalid_option" && error.message.includes("url"));
  });

  it("of a platform that names neither id nor time are two events", () => {
    const scheme = { signature: { header: "X-Acme", encoding: "hex" }, algorithm: "hmac-sha256" };
    const events = { paid: { data: { type: "object" }, sample: { type: "paid" } } };
    const acme = new Webhook({ id: "acme", scheme, envelope: { type: "type" }, events }, "a secret of ours");
    const keys = [1, 2].map(() => {
      const { body, headers } = acme.sample("paid");
      assert.equal(body.trimEnd(), '{"type":"paid"}');
      return acme.verify(body, headers).idempotencyKey;
    });
    assert.notEqual(keys[0], keys[1]);
  });

  it("have headers of one's own", () => {
    const tusky = new Webhook("tusky", "a secret of ours");
    for (const headers of [[], "a", null, { a: 1 }, { "a b": "c" }, { a: "b\n" }]) {
      assert.throws(() => tusky.sign("{}", { headers }), (error) => error.code === "invalid_option");
    }
    assert.equal(tusky.sign("{}", { headers: { "X-Other": "1" } })["X-Other"], "1");
  });
});
