// What JavaScript's receivers do beside the contract of tests/receiving: what only JavaScript can throw, stream or inherit.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer } from "node:http2";
import { describe, it } from "node:test";
import { load } from "../../tests/receiving/javascript/package.mjs";

const { HooksealError, MemoryStore, PublicKeySource, Webhook, WebhookConfigError } = await load("hookseal");
const { Receiver } = await load("hookseal/fetch");

const webhook = new Webhook("tectra", "secret");
let count = 0;

/** A new event's delivery, signed so many seconds ago. */
function delivery(age = 0) {
  const timestamp = new Date(Date.now() - age * 1000).toISOString();
  return signedBy(webhook, { ...JSON.parse(webhook.sample("content.signed").body), timestamp, count: count++ });
}

function signedBy(signer, payload) {
  const body = JSON.stringify(payload);
  const headers = signer.sign(body);
  return () => new Request("http://localhost/", { method: "POST", body, headers });
}

/** A request as a runtime passes it on: its body as it comes. */
function streamed(body, headers) {
  return { method: "POST", headers, bodyUsed: false, body };
}

/** A receiver that handles everything; `respond(request)` returns its response, and `errors` is its log. */
function observed(verifier = webhook, options = {}) {
  const errors = [];
  const receiver = new Receiver(verifier, { onError: (error) => void errors.push(error), ...options });
  const respond = async (request) => {
    const response = await receiver.handler(request);
    return [response.status, await response.json()];
  };
  return { receiver, respond, errors };
}

/** What is written to the console meanwhile. */
async function consoleLines(work) {
  const lines = [];
  const { error, warn } = console;
  console.error = console.warn = (...words) => void lines.push(words);
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines;
}

const received = [200, { received: true }];
const day = 86_400;

describe("receivers of JavaScript", () => {
  it("what is thrown reaches nobody but the log, whatever it is", async () => {
    for (const thrown of [new Error("secret detail"), "text", undefined, null, { code: "EVIL", status: 200 }]) {
      const { receiver, respond, errors } = observed();
      receiver.on("content.signed", () => {
        throw thrown;
      });
      assert.deepEqual(await respond(delivery()()), [500, { code: "handler_failed" }]);
      assert.deepEqual(errors, [thrown]);
    }
  });
  it("chunks whose memory is used again, or shared, are taken as they were", async () => {
    const { receiver, respond } = observed();
    receiver.on("content.signed", () => {});
    for (const memory of [new ArrayBuffer(64), new SharedArrayBuffer(64)]) {
      const request = delivery()();
      const bytes = new Uint8Array(await request.arrayBuffer());
      const chunk = new Uint8Array(memory);
      let at = 0;
      const pull = (controller) => {
        if (at >= bytes.length) return controller.close();
        const piece = bytes.subarray(at, (at += chunk.length));
        chunk.set(piece);
        controller.enqueue(chunk.subarray(0, piece.length));
      };
      const body = new ReadableStream({ pull }, { highWaterMark: 0 });
      assert.deepEqual(await respond(streamed(body, request.headers)), received);
    }
  });
  it("a stream of texts is read, one of objects is not raw", async () => {
    const { receiver, respond, errors } = observed();
    receiver.on("content.signed", () => {});
    const request = delivery()();
    const text = await request.text();
    assert.deepEqual(await respond(streamed(ReadableStream.from([text.slice(0, 9), text.slice(9)]), request.headers)), received);
    assert.deepEqual(await respond(streamed(ReadableStream.from([{ parsed: true }]), request.headers)), [500, { code: "body_not_raw" }]);
    assert.match(errors[0].message, /its stream gives an object, not bytes/);
  });
  it("a Content-Length that is no number says nothing; what comes is counted", async () => {
    for (const [announced, status] of [["1e9", 200], ["Infinity", 200], ["0x7fffffff", 200], ["-1", 200], ["5, 5", 200], ["²", 200],
      ["9".repeat(5_000), 413], ["6000000", 413], ["0006000000", 413]]) {
      const { receiver, respond } = observed();
      receiver.on("content.signed", () => {});
      const request = delivery()();
      const bytes = new Uint8Array(await request.arrayBuffer());
      const headers = { get: (name) => (name === "content-length" ? announced : request.headers.get(name)), [Symbol.iterator]: () => request.headers[Symbol.iterator]() };
      assert.equal((await respond({ ...streamed(ReadableStream.from([bytes]), request.headers), headers }))[0], status, announced);
    }
  });
  it("nothing is taken from Object.prototype", async () => {
    const inherited = { maxAge: false, store: false, maxBodyBytes: 1, lease: 1e-9, url: "x", retention: 1, capacity: 1, max_body: 1, timestamp: "x", maxStale: 0, ttl: 1 };
    Object.assign(Object.prototype, inherited);
    try {
      const { receiver, respond } = observed();
      receiver.on("content.signed", () => {});
      assert.equal(receiver.maxBodyBytes, 5 * 1024 * 1024);
      assert.deepEqual(await respond(delivery(8 * day)()), [401, { code: "timestamp_too_old" }]);
      const request = delivery();
      assert.deepEqual(await respond(request()), received);
      assert.deepEqual(await respond(request()), [200, { received: true, duplicate: true }]);
      assert.equal(new MemoryStore().retention, 7 * day);
    } finally {
      for (const name of Object.keys(inherited)) delete Object.prototype[name];
    }
  });
  it("a verifier that throws what is no error", async () => {
    for (const thrown of [null, undefined, "text", { code: "mine" }]) {
      const { respond, errors } = observed({ verify: () => Promise.reject(thrown) });
      assert.deepEqual(await respond(delivery()()), [500, { code: "verifier_failed" }]);
      assert.deepEqual(errors, [thrown]);
    }
  });
  it("without a log of one's own, a line on the console", async () => {
    const github = new Webhook("github", "secret");
    const receiver = new Receiver(github).otherwise(() => {});
    const lines = await consoleLines(async () => {
      await receiver.handler(signedBy(github, { count: count++ })());
      await receiver.handler(signedBy(github, { count: count++ })());
    });
    // That its type isn't there is said each time.
    assert.equal(lines.filter(([line]) => !line.includes("X-GitHub-Event")).length, 1);
    assert.match(lines[1][0], /^hookseal: undated_event: an event without a signed time .*`maxAge: false`.* \(github github:sha256:[0-9a-f]{64}\)$/);
  });
  it("the console gets a line for an error of hookseal's own, and the stack of any other", async () => {
    const thrown = Object.assign(new Error("not found"), { code: "ERR_BAD_REQUEST", status: 404 });
    const receiver = new Receiver(webhook).on("content.signed", () => Promise.reject(thrown));
    const lines = await consoleLines(async () => {
      await receiver.handler(new Request("http://localhost/", { method: "POST", body: "{}" }));
      await receiver.handler(delivery()());
    });
    assert.equal(lines.length, 2);
    assert.deepEqual(lines[0].length, 1);
    assert.match(lines[0][0], /^hookseal: missing_signature: .* \(tectra\)$/);
    assert.match(lines[1][0], /^hookseal: handler_failed: not found \(tectra content\.signed tectra:sha256:[0-9a-f]{64}\)$/);
    assert.equal(lines[1][1], thrown);
    for (const make of [() => webhook.verify("{}", {}), () => new Receiver(webhook, { lease: 0 })]) assert.throws(make, HooksealError);
  });
  it("a log that is async is awaited, and may fail", async () => {
    const { respond } = observed(webhook, { onError: () => Promise.reject(new Error("the log is full")) });
    const lines = await consoleLines(async () => {
      const request = new Request("http://localhost/", { method: "POST", body: "{}" });
      assert.deepEqual(await respond(request), [401, { code: "missing_signature" }]);
    });
    assert.match(lines.join(), /the log is full/);
  });
  it("HTTP/2 says the host in `:authority`", async () => {
    const { Receiver: OnNode } = await load("hookseal/express");
    const twilio = new Webhook("twilio", "secret");
    const receiver = new OnNode(twilio, { trustProxy: true, store: false, logger: { debug() {}, info() {}, warn() {}, error() {} } });
    const server = createServer(receiver.handler);
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const session = connect(`http://127.0.0.1:${server.address().port}`);
    const signed = twilio.signDelivery("From=%2B1", { url: "https://hooks.example.com/in?a=1", method: "POST" });
    const request = session.request({ ":method": "POST", ":path": "/in?a=1", ":authority": "hooks.example.com", "x-forwarded-proto": "https", ...signed.headers });
    request.end(signed.body);
    const [headers] = await once(request, "response");
    assert.equal(headers[":status"], 200);
    session.destroy();
    server.close();
  });

  it("shows the largest body that it reads", () => {
    const limits = [webhook, new Webhook("github", "s"), new PublicKeySource(), { verify() {}, record: { max_body: 7 } }];
    const mebi = 1024 * 1024;
    assert.deepEqual(limits.map((verifier) => new Receiver(verifier).maxBodyBytes), [5 * mebi, 25 * mebi, 5 * mebi, 7]);
    assert.equal(new Receiver(webhook, { maxBodyBytes: 0 }).maxBodyBytes, 0);
  });
  it("refuses options that are none, or misspelt", () => {
    const makes = [
      ...[null, "x", { maxBodySize: 1 }, { store: null }].map((options) => () => new Receiver(webhook, options)),
      ...[null, "x", { capcity: 1 }].map((options) => () => new MemoryStore(options)),
      ...[null, "x", { tolerence: 1 }, { fetch: "fetch" }].map((options) => () => new PublicKeySource("thunderstack", options)),
      () => new Receiver(),
    ];
    for (const make of makes) assert.throws(make, (error) => error instanceof WebhookConfigError && error.code === "invalid_option", String(make));
  });
});
