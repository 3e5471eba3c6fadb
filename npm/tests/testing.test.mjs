// hookseal/testing, over each kind of app that it can send to.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, it } from "node:test";
import { load } from "../../tests/receiving/javascript/package.mjs";
import { secretOf, settingsOf } from "./platform-secrets.mjs";

const { Webhook, provider, providers } = await load("hookseal");
const { deliver, signedDelivery } = await load("hookseal/testing");
const { Receiver: OnExpress } = await load("hookseal/express");
const { Receiver: OnFetch } = await load("hookseal/fetch");
const { default: express } = await load("express");

const webhook = new Webhook("tectra", "whsec_k7x9m2-a-secret-for-tests");

/** A receiver whose handler notes what it got. */
function noting(Receiver) {
  const noted = [];
  const receiver = new Receiver(webhook, { logger: { debug() {}, info() {}, warn() {}, error() {} } });
  receiver.on("content.signed", (event) => void noted.push(event.data.record_id));
  return { receiver, noted };
}

/** The key of a new delivery. */
function keyOfOne(webhook) {
  const { body, headers, url } = signedDelivery(webhook, "test.type");
  return webhook.verifySignature(body, headers, { url, method: "POST" }).idempotencyKey;
}

describe("hookseal/testing", () => {
  it("gives each header once, in whatever case", () => {
    const { headers } = signedDelivery(webhook, "content.signed", { headers: { "CONTENT-TYPE": "application/json; charset=utf-8" } });
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    assert.deepEqual(names, [...new Set(names)]);
    assert.equal(new Headers(headers).get("content-type"), "application/json; charset=utf-8");
    assert.equal(new Headers(signedDelivery(webhook, "content.signed").headers).get("content-type"), "application/json");
  });

  const apps = {
    "an app of Express": () => {
      const { receiver, noted } = noting(OnExpress);
      return { app: express().post("/webhooks", receiver.handler), noted };
    },
    "a handler of Node's http": () => {
      const { receiver, noted } = noting(OnExpress);
      return { app: receiver.handler, noted };
    },
    "a handler of requests": () => {
      const { receiver, noted } = noting(OnFetch);
      return { app: receiver.handler, noted };
    },
    "an app with fetch()": () => {
      const { receiver, noted } = noting(OnFetch);
      return { app: { fetch: receiver.handler }, noted };
    },
  };
  for (const [name, open] of Object.entries(apps)) {
    it(name, async () => {
      const { app, noted } = open();
      const one = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_1" } });
      assert.deepEqual((await deliver(app, "/webhooks", one)).json, { received: true });
      assert.deepEqual((await deliver(app, "/webhooks", one)).json, { received: true, duplicate: true });
      const another = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_2" } });
      assert.equal((await deliver(app, "/webhooks", another)).status, 200);
      assert.deepEqual(noted, ["rec_1", "rec_2"]);
      const forged = { ...another, body: `${another.body} ` };
      assert.deepEqual((await deliver(app, "/webhooks", forged)).json, { code: "signature_mismatch" });
    });
  }
  it("each documented type, with a sample of it or without", () => {
    const url = "https://example.com/in";
    for (const id of providers()) {
      const types = Object.keys(provider(id).events ?? {});
      const webhook = types.length > 0 && new Webhook(id, secretOf(id), { settings: settingsOf(id) });
      for (const type of types) {
        const delivery = signedDelivery(webhook, type, { url });
        const events = webhook.verifyAll(delivery.body, delivery.headers, { url: delivery.url, method: "POST" });
        assert.deepEqual(events.map((event) => event.type), [type], id);
      }
    }
  });
  it("two of a platform's are two events, where a secret signs them", () => {
    for (const id of providers().filter((id) => !secretOf(id).includes("PRIVATE KEY"))) {
      const webhook = new Webhook(id, secretOf(id), { settings: settingsOf(id) });
      const keys = [1, 2].map(() => keyOfOne(webhook));
      if (keys[0] !== null) assert.notEqual(keys[0], keys[1], id);
    }
  });
  it("a server that is there already", async () => {
    const { receiver, noted } = noting(OnExpress);
    const server = createServer(receiver.handler);
    for (const record_id of ["rec_1", "rec_2"]) {
      assert.equal((await deliver(server, "/webhooks", signedDelivery(webhook, "content.signed", { data: { record_id } }))).status, 200);
    }
    assert.deepEqual(noted, ["rec_1", "rec_2"]);
    assert.equal(server.listening, false);
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    assert.equal((await deliver(server, "/webhooks", signedDelivery(webhook, "content.signed"))).status, 200);
    assert.equal(server.listening, true);
    server.close();
    await assert.rejects(deliver({}, "/webhooks", signedDelivery(webhook, "content.signed")), { code: "invalid_option" });
  });
  it("a type that isn't documented", () => {
    const github = new Webhook("github", "secret");
    const { headers, body } = signedDelivery(github, "push", { payload: { ref: "main" }, headers: { "X-More": "1" } });
    const event = github.verify(body, headers);
    assert.deepEqual([event.type, event.payload, headers["X-More"]], ["push", { ref: "main" }, "1"]);
    const whole = signedDelivery(github, "push", { body: '{"a":1}' });
    assert.deepEqual(github.verify(whole.body, whole.headers).payload, { a: 1 });
    const stripe = new Webhook("stripe", "secret");
    const [one, another] = [1, 2].map(() => signedDelivery(stripe, "invoice.paid", { data: { number: "A1" }, payload: { livemode: false } }));
    const paid = stripe.verify(one.body, one.headers);
    assert.deepEqual([paid.type, paid.data, paid.payload.livemode], ["invoice.paid", { number: "A1" }, false]);
    assert.notEqual(stripe.verify(another.body, another.headers).idempotencyKey, paid.idempotencyKey);
    assert.throws(() => signedDelivery(stripe, "invoice.paid", { fields: {} }), { code: "invalid_option" });
  });
});
