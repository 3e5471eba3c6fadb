// What a receiver does when a store, a handler, a log or a verifier misbehaves; and what it refuses to be made of.
import assert from "node:assert/strict";
import { MemoryStore, Webhook, WebhookConfigError } from "hookseal";
import { Receiver } from "hookseal/fetch";

const webhook = new Webhook("tectra", "secret");
let count = 0;

/** A new event's delivery. */
function delivery(type = "content.signed") {
  const { body } = webhook.sample(type);
  const own = body.replace(/}\s*$/, `, "count": ${count++} }`);
  return () => new Request("http://localhost/", { method: "POST", body: own, headers: webhook.sign(own) });
}

/** Answers what a receiver answers, and what it told its log. */
function observed(verifier, options = {}) {
  const errors = [];
  const receiver = new Receiver(verifier, { onError: (error) => void errors.push(error), ...options });
  const answer = async (request) => {
    const response = await receiver.handler(request);
    return [response.status, await response.json()];
  };
  return { receiver, answer, errors };
}
const received = [200, { received: true }];
const store = (own) => ({ claim: () => ({ state: "claimed", token: "t" }), commit: () => true, release() {}, ...own });
const broken = () => {
  throw new Error("the store is away");
};

const checks = {
  async "a store that fails to claim: 503, no handler"() {
    const { receiver, answer, errors } = observed(webhook, { store: store({ claim: broken }) });
    receiver.on("content.signed", () => assert.fail("handled"));
    assert.deepEqual(await answer(delivery()()), [503, { code: "store_unavailable" }]);
    assert.equal(errors[0].message, "the store is away");
    const forgetful = observed(webhook, { store: store({ claim: () => undefined }) });
    forgetful.receiver.on("content.signed", () => assert.fail("handled"));
    assert.deepEqual(await forgetful.answer(delivery()()), [503, { code: "store_unavailable" }]);
  },
  async "a store that fails to commit: the work is done all the same"() {
    const { receiver, answer, errors } = observed(webhook, { store: store({ commit: async () => broken() }) });
    receiver.on("content.signed", () => {});
    assert.deepEqual(await answer(delivery()()), received);
    assert.equal(errors[0].message, "the store is away");
  },
  async "a handler and the release fail: both are told, 500"() {
    const { receiver, answer, errors } = observed(webhook, { store: store({ release: broken }) });
    receiver.on("content.signed", () => Promise.reject(new Error("no")));
    assert.deepEqual(await answer(delivery()()), [500, { code: "handler_failed" }]);
    assert.deepEqual(errors.map(({ message }) => message), ["no", "the store is away"]);
  },
  async "a handler that outlives its lease: told, and both attempts ran"() {
    const { receiver, answer, errors } = observed(webhook, { lease: 0.05, store: new MemoryStore() });
    let runs = 0;
    receiver.on("content.signed", () => (runs++ === 0 ? new Promise((resolve) => setTimeout(resolve, 200)) : undefined));
    const request = delivery();
    const first = answer(request());
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(await answer(request()), received);
    assert.deepEqual(await first, received);
    assert.equal(runs, 2);
    assert.deepEqual(errors.map(({ code }) => code), ["lease_expired"]);
    assert.deepEqual(await answer(request()), [200, { received: true, duplicate: true }]);
  },
  async "store: false handles every delivery"() {
    const { receiver, answer } = observed(webhook, { store: false });
    let runs = 0;
    receiver.on("content.signed", () => void runs++);
    const request = delivery();
    assert.deepEqual([await answer(request()), await answer(request())], [received, received]);
    assert.equal(runs, 2);
  },
  async "by type, otherwise, or nothing at all; the request comes second"() {
    const { receiver, answer } = observed(webhook);
    const seen = [];
    receiver.on("content.signed", (event, request) => void seen.push([event.type, request.method]));
    assert.deepEqual(await answer(delivery("batch.anchored")()), received);
    receiver.otherwise((event, request) => void seen.push(["otherwise", event.type, request.method]));
    await answer(delivery("content.signed")());
    await answer(delivery("batch.anchored")());
    assert.deepEqual(seen, [["content.signed", "POST"], ["otherwise", "batch.anchored", "POST"]]);
  },
  async "what is thrown reaches nobody but the log, whatever it is"() {
    for (const thrown of [new Error("secret detail"), "text", undefined, null, { code: "EVIL", status: 200 }]) {
      const { receiver, answer, errors } = observed(webhook);
      receiver.on("content.signed", () => {
        throw thrown;
      });
      assert.deepEqual(await answer(delivery()()), [500, { code: "handler_failed" }]);
      assert.deepEqual(errors, [thrown]);
    }
  },
  async "a log that fails changes no answer"() {
    const { answer } = observed(webhook, { onError: () => Promise.reject(new Error("this line is expected")) });
    const { error } = console;
    console.error = () => {};
    assert.deepEqual(await answer(new Request("http://localhost/", { method: "POST", body: "{}" })), [401, { code: "missing_signature" }]);
    console.error = error;
  },
  async "a verifier of one's own: what it throws, and what it forgets"() {
    const throwing = (error) => ({ verify: () => Promise.reject(error) });
    const answers = async (verifier) => observed(verifier).answer(delivery()());
    assert.deepEqual(await answers(throwing({ code: "mine", status: 418 })), [418, { code: "mine" }]);
    for (const error of [new Error("x"), { code: "mine", status: 200 }, { code: 7, status: 400 }, null, { status: 400 }]) {
      assert.deepEqual(await answers(throwing(error)), [500, { code: "verifier_failed" }]);
    }
    assert.deepEqual(await answers({ verify: () => undefined }), [500, { code: "verifier_failed" }]);
  },
  async "maxBodyBytes, to the byte"() {
    const { body } = webhook.sample("content.signed");
    const bytes = new TextEncoder().encode(body);
    const request = () => new Request("http://localhost/", { method: "POST", body: bytes, headers: webhook.sign(bytes) });
    assert.deepEqual(await observed(webhook, { maxBodyBytes: bytes.length }).answer(request()), received);
    assert.deepEqual(await observed(webhook, { maxBodyBytes: bytes.length - 1 }).answer(request()), [413, { code: "body_too_large" }]);
  },
  async "refused when it is made, not with the first delivery"() {
    const refused = (make) => {
      try {
        make();
      } catch (error) {
        return error instanceof WebhookConfigError ? error.code : error.stack;
      }
    };
    const wrong = [{ store: {} }, { store: true }, { store: null }, { maxBodyBytes: -1 }, { maxBodyBytes: 1.5 }, { lease: 0 }, { lease: "1" },
      { url: 1 }, { onError: "log" }, { maxBodySize: 1 }];
    for (const options of wrong) assert.equal(refused(() => new Receiver(webhook, options)), "invalid_option", JSON.stringify(options));
    for (const verifier of [undefined, null, "secret", {}]) assert.equal(refused(() => new Receiver(verifier)), "invalid_option");
    const receiver = new Receiver(webhook).on("content.signed", () => {}).otherwise(() => {});
    assert.equal(refused(() => receiver.on("content.signed", () => {})), "invalid_option");
    assert.equal(refused(() => receiver.otherwise(() => {})), "invalid_option");
    assert.equal(refused(() => receiver.on("batch.anchored")), "invalid_option");
  },
};

for (const [name, check] of Object.entries(checks)) {
  await check().catch((error) => {
    console.error(`${name}:\n${error.stack}`);
    process.exit(1);
  });
}
console.log(`${Object.keys(checks).length} checks`);
