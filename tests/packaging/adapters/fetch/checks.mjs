// What a receiver does when a store, a handler, a log or a verifier misbehaves; and what it refuses to be made of.
import assert from "node:assert/strict";
import { HooksealError, MemoryStore, PublicKeySource, Webhook, WebhookConfigError } from "hookseal";
import { Receiver } from "hookseal/fetch";

const webhook = new Webhook("tectra", "secret");
let count = 0;

/** A new event's delivery, signed so many seconds ago. */
function delivery(type = "content.signed", age = 0) {
  const timestamp = new Date(Date.now() - age * 1000).toISOString();
  const payload = { ...JSON.parse(webhook.sample(type).body), timestamp, count: count++ };
  return signedBy(webhook, payload);
}

/** A request as a runtime hands it over: its body as it comes. */
function streamed(body, headers) {
  return { method: "POST", headers, bodyUsed: false, body };
}

function signedBy(signer, payload, signing) {
  const body = JSON.stringify(payload);
  const headers = signer.sign(body, signing);
  return () => new Request("http://localhost/", { method: "POST", body, headers });
}

/** Lets time pass for the library, at once. */
let ahead = 0;
const now = Date.now;
Date.now = () => now() + ahead * 1000;
const day = 86_400;
const tooOld = (status = 401) => [status, { code: "timestamp_too_old" }];
/** A provider that signs a time in a header. */
const timed = (more) => ({
  id: "acme",
  scheme: {
    signature: { kind: "plain", header: "X-Acme-Signature", encoding: "hex" },
    algorithm: "hmac-sha256",
    template: "{timestamp}.{body}",
    timestamp: { header: "X-Acme-Timestamp", format: "unix", tolerance_s: 300 },
  },
  envelope: { type: "type", id: "id", timestamp: "at" },
  ...more,
});
/** A verifier of one's own that tells its record. */
const telling = (record, verifier = webhook) => ({
  record,
  verify: (...given) => verifier.verify(...given),
  verifySignature: (...given) => verifier.verifySignature(...given),
});

/** Returns a receiver's response, and what it told its log. */
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
  async "a claim in a state that no store has: 503, no handler"() {
    const { receiver, answer, errors } = observed(webhook, { store: store({ claim: () => ({ state: "clamied", token: "t" }) }) });
    receiver.on("content.signed", () => assert.fail("handled"));
    assert.deepEqual(await answer(delivery()()), [503, { code: "store_unavailable" }]);
    assert.match(errors[0].message, /none of claimed, in_progress and done/);
  },
  async "an event without a type goes to otherwise"() {
    const github = new Webhook("github", "secret");
    const { receiver, answer } = observed(github);
    let runs = 0;
    receiver.on("", () => assert.fail("it has no type")).otherwise(() => void runs++);
    assert.deepEqual(await answer(signedBy(github, { count: count++ })()), received);
    assert.equal(runs, 1);
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
  async "the console gets a line for an error of hookseal's own, and the stack of any other"() {
    const lines = [];
    const { error } = console;
    console.error = (...words) => void lines.push(words);
    const thrown = Object.assign(new Error("not found"), { code: "ERR_BAD_REQUEST", status: 404 });
    const receiver = new Receiver(webhook).on("content.signed", () => Promise.reject(thrown));
    await receiver.handler(new Request("http://localhost/", { method: "POST", body: "{}" }));
    await receiver.handler(delivery()());
    console.error = error;
    assert.equal(lines.length, 2);
    assert.match(lines[0].join(" "), /^hookseal: missing_signature: /);
    assert.deepEqual(lines[1], ["hookseal:", thrown]);
    for (const make of [() => webhook.verify("{}", {}), () => new Receiver(webhook, { lease: 0 })]) assert.throws(make, HooksealError);
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
  async "an event that is older than what the store remembers is refused, and the log says what to do"() {
    const { receiver, answer, errors } = observed(webhook);
    const seen = [];
    receiver.on("content.signed", (event) => void seen.push(event));
    assert.deepEqual(await answer(delivery("content.signed", 7 * day - 60)()), received);
    assert.deepEqual(await answer(delivery("content.signed", 7 * day + 1)()), tooOld());
    assert.equal(seen.length, 1);
    assert.match(errors[0].message, /^signed 60480[1-9] s ago, .* remembered for 604800 s: a replay, .*`retention` .*`maxAge`/);
    assert.deepEqual(await answer(delivery("batch.anchored", 7 * day + 1)()), received); // nobody handles it, however often it comes
  },
  async "what was handled, and forgotten since, is not handled again"() {
    for (const options of [{}, { store: new MemoryStore({ retention: 3600 }) }]) {
      const { receiver, answer } = observed(webhook, options);
      let runs = 0;
      receiver.on("content.signed", () => void runs++);
      const request = delivery();
      assert.deepEqual(await answer(request()), received);
      ahead += options.store ? 3500 : 7 * day - 100;
      assert.deepEqual(await answer(request()), [200, { received: true, duplicate: true }]);
      for (let times = 0; times < 3; times++) {
        ahead += options.store ? 3600 : 7 * day;
        assert.deepEqual(await answer(request()), tooOld());
      }
      assert.equal(runs, 1);
    }
  },
  async "maxAge says otherwise"() {
    const ages = async (options, ...all) => {
      const { receiver, answer } = observed(webhook, options);
      receiver.on("content.signed", () => {});
      const verdicts = [];
      for (const age of all) verdicts.push((await answer(delivery("content.signed", age)()))[0]);
      return verdicts;
    };
    assert.deepEqual(await ages({ maxAge: 60 }, 50, 70), [200, 401]);
    assert.deepEqual(await ages({ maxAge: 60, store: false }, 50, 70), [200, 401]);
    assert.deepEqual(await ages({ maxAge: 30 * day }, 29 * day, 31 * day), [200, 401]);
    assert.deepEqual(await ages({ maxAge: false }, 10_000 * day), [200]);
    assert.deepEqual(await ages({ store: false }, 10_000 * day), [200]); // which remembers nothing anyway
  },
  async "a store says what it remembers, and is told what is needed"() {
    const told = [];
    const limit = async (own, record, status = 401) => {
      const verifier = record ? telling(record) : webhook;
      const { receiver, answer } = observed(verifier, { store: store({ retain: (seconds) => void told.push(seconds), ...own }) });
      receiver.on("content.signed", () => {});
      for (let days = 1; days < 30; days++) {
        const [found, { code }] = await answer(delivery("content.signed", days * day + 1)());
        if (found === 200) continue;
        assert.deepEqual([found, code], [status, "timestamp_too_old"]);
        return days;
      }
    };
    const schedule = (...days) => ({ source: "policy", attempts: days.length + 1, delays: days.map((length) => length * day), timeout: null });
    assert.equal(await limit({}), 7);
    assert.equal(await limit({ retention: 2 * day }), 2);
    assert.equal(await limit({ retention: undefined }, { retry_schedules: [schedule(1, 2)] }), 7);
    assert.equal(await limit({}, { retry_schedules: [schedule(1), schedule(4, 5), schedule(2)], rejection_status: 403 }, 403), 10);
    assert.equal(await limit({ get retention() { return 3 * day; } }), 3);
    assert.deepEqual(told, [7, 7, 7, 10, 7].map((days) => days * day));
    const shared = new MemoryStore();
    observed(telling({ retry_schedules: [schedule(9)] }), { store: shared });
    observed(webhook, { store: shared });
    assert.equal(shared.retention, 10 * day);
    const fixed = new MemoryStore({ retention: day });
    observed(webhook, { store: fixed });
    assert.equal(fixed.retention, day);
  },
  async "where the scheme signs a time, that one counts, and not the event's own"() {
    const acme = new Webhook(timed(), "secret", { tolerance: false });
    const verdict = async (verifier, signedAge, eventAge) => {
      const { receiver, answer } = observed(verifier);
      receiver.on("paid", () => {});
      const at = (age) => new Date(Date.now() - age * 1000);
      return answer(signedBy(acme, { type: "paid", id: `${count++}`, at: at(eventAge).toISOString() }, { now: at(signedAge) })());
    };
    assert.deepEqual(await verdict(acme, 0, 100 * day), received);
    assert.deepEqual(await verdict(acme, 6 * day, 0), received);
    assert.deepEqual(await verdict(acme, 8 * day, 0), tooOld());
    const stern = new Webhook(timed({ rejection_status: 403 }), "secret", { tolerance: false });
    assert.deepEqual(await verdict(stern, 8 * day, 0), tooOld(403));
    assert.deepEqual(await verdict(new Webhook(timed(), "secret"), 0, 100 * day), received);
  },
  async "an event without a time is handled, and that is said once"() {
    const github = new Webhook("github", "secret");
    const { receiver, answer, errors } = observed(github);
    receiver.otherwise(() => {});
    for (let times = 0; times < 3; times++) assert.deepEqual(await answer(signedBy(github, { count: count++ })()), received);
    assert.deepEqual(errors.map(({ code }) => code), ["undated_event"]);
    const lines = [];
    const { error } = console;
    console.error = (...words) => void lines.push(words);
    const silent = new Receiver(github).otherwise(() => {});
    await silent.handler(signedBy(github, { count: count++ })());
    console.error = error;
    assert.equal(lines.length, 1);
    assert.match(lines[0].join(" "), /^hookseal: undated_event: an event without a signed time .*`maxAge: false`/);
    const { receiver: careless, answer: taken, errors: none } = observed(github, { maxAge: false });
    careless.otherwise(() => {});
    assert.deepEqual(await taken(signedBy(github, { count: count++ })()), received);
    assert.deepEqual(none, []);
  },
  async "a time that can't be read, or is far ahead, is none"() {
    for (const timestamp of ["yesterday", null, new Date(Date.now() + 3600_000).toISOString()]) {
      const { receiver, answer, errors } = observed(webhook);
      receiver.on("content.signed", () => {});
      const payload = { ...JSON.parse(webhook.sample("content.signed").body), timestamp, count: count++ };
      assert.deepEqual(await answer(signedBy(webhook, payload)()), received);
      assert.deepEqual(errors.map(({ code }) => code), ["undated_event"]);
    }
    const { receiver, answer, errors } = observed(webhook);
    receiver.on("content.signed", () => {});
    assert.deepEqual(await answer(delivery("content.signed", -240)()), received); // a clock that is fast over there
    assert.deepEqual(errors, []);
  },
  async "what made room in a full store is refused, not handled again"() {
    const { receiver, answer, errors } = observed(webhook, { store: new MemoryStore({ capacity: 10 }) });
    const runs = new Map();
    receiver.on("content.signed", ({ payload }) => void runs.set(payload.count, (runs.get(payload.count) ?? 0) + 1));
    const requests = [];
    for (let times = 0; times < 30; times++) {
      ahead += 0.5;
      requests.push(delivery());
      ahead += 0.5;
      assert.deepEqual(await answer(requests.at(-1)()), received);
    }
    const verdicts = [];
    for (let round = 0; round < 3; round++) for (const request of requests) verdicts.push(await answer(request()));
    assert.equal(runs.size, 30);
    assert.deepEqual(new Set(runs.values()), new Set([1]));
    assert.equal(verdicts.filter(([status]) => status === 401).length, 60); // the 20 that made room, three times
    assert.match(errors[0].message, /signed 29 s ago, .* remembered for 10 s: .*`capacity`/);
    assert.deepEqual(await answer(delivery()()), received);
    ahead += 7 * day;
    assert.deepEqual(await answer(delivery("content.signed", 6 * day)()), received); // it has room again
  },
  async "what a store forgets between the look and the claim is refused, and nothing stays claimed"() {
    class Racing extends MemoryStore {
      claim(key, ttl) {
        // Others' claims make room exactly then, or the time is over.
        if (racing === "full") for (const name of ["x", "y"]) this.commit(name, super.claim(name, ttl).token);
        if (racing === "late") ahead += 2;
        return super.claim(key, ttl);
      }
    }
    let racing;
    for (const how of ["full", "late"]) {
      const own = new Racing({ capacity: 2 });
      const { receiver, answer } = observed(webhook, { store: own });
      let runs = 0;
      receiver.on("content.signed", () => void runs++);
      const request = delivery();
      assert.deepEqual(await answer(request()), received);
      ahead += how === "late" ? 7 * day - 1 : 1;
      racing = how;
      assert.deepEqual(await answer(request()), tooOld());
      racing = undefined;
      assert.equal(runs, 1);
      assert.equal(own.size, how === "full" ? 1 : 0); // y, or nothing
    }
  },
  async "the largest body: 5 MiB, or what the platform documents; 413 names the option"() {
    const sized = async (record, length, options) => {
      const { answer, errors } = observed(record ? telling(record) : webhook, options);
      const body = new Uint8Array(length);
      const verdict = await answer(new Request("http://localhost/", { method: "POST", body, headers: webhook.sign(body) }));
      return [verdict[0], errors[0].message];
    };
    const mebi = 1024 * 1024;
    assert.equal((await sized(undefined, 5 * mebi))[0], 400);
    assert.deepEqual(await sized(undefined, 5 * mebi + 1), [413, "the body is over the limit of 5242880 bytes, which the receiver's `maxBodyBytes` sets"]);
    const limits = [webhook, new Webhook("github", "s"), new Webhook(timed({ max_body: 100 }), "s"), new PublicKeySource()];
    assert.deepEqual(limits.map((verifier) => new Receiver(verifier).maxBodyBytes), [5 * mebi, 25 * mebi, 100, 5 * mebi]);
    assert.equal((await sized({ max_body: 6 * mebi }, 6 * mebi))[0], 400);
    assert.equal((await sized({ max_body: 6 * mebi }, 6 * mebi + 1))[0], 413);
    assert.equal((await sized({ max_body: 100 }, 101))[0], 413);
    assert.equal((await sized({ max_body: 100 }, 101, { maxBodyBytes: 101 }))[0], 400);
  },
  async "chunks whose memory is used again, or shared, are taken as they were"() {
    const { receiver, answer } = observed(webhook);
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
      assert.deepEqual(await answer(streamed(body, request.headers)), received);
    }
  },
  async "a stream of texts is read, one of objects is not raw"() {
    const { receiver, answer, errors } = observed(webhook);
    receiver.on("content.signed", () => {});
    const request = delivery()();
    const text = await request.text();
    assert.deepEqual(await answer(streamed(ReadableStream.from([text.slice(0, 9), text.slice(9)]), request.headers)), received);
    assert.deepEqual(await answer(streamed(ReadableStream.from([{ parsed: true }]), request.headers)), [500, { code: "body_not_raw" }]);
    assert.match(errors[0].message, /its stream gives an object, not bytes/);
  },
  async "a Content-Length that is no number says nothing; what comes is counted"() {
    for (const [announced, status] of [["1e9", 200], ["Infinity", 200], ["0x7fffffff", 200], ["-1", 200], ["5, 5", 200], ["²", 200],
      ["9".repeat(5_000), 413], ["6000000", 413], ["0006000000", 413]]) {
      const { receiver, answer } = observed(webhook);
      receiver.on("content.signed", () => {});
      const request = delivery()();
      const bytes = new Uint8Array(await request.arrayBuffer());
      const headers = { get: (name) => (name === "content-length" ? announced : request.headers.get(name)), [Symbol.iterator]: () => request.headers[Symbol.iterator]() };
      assert.equal((await answer({ ...streamed(ReadableStream.from([bytes]), request.headers), headers }))[0], status, announced);
    }
  },
  async "nothing is taken from Object.prototype"() {
    const inherited = { maxAge: false, store: false, maxBodyBytes: 1, lease: 1e-9, url: "x", retention: 1, capacity: 1, max_body: 1, timestamp: "x", maxStale: 0, ttl: 1 };
    Object.assign(Object.prototype, inherited);
    try {
      const { receiver, answer } = observed(webhook);
      receiver.on("content.signed", () => {});
      assert.equal(receiver.maxBodyBytes, 5 * 1024 * 1024);
      assert.deepEqual(await answer(delivery("content.signed", 8 * day)()), tooOld());
      const request = delivery();
      assert.deepEqual(await answer(request()), received);
      assert.deepEqual(await answer(request()), [200, { received: true, duplicate: true }]);
      assert.equal(new MemoryStore().retention, 7 * day);
    } finally {
      for (const name of Object.keys(inherited)) delete Object.prototype[name];
    }
  },
  async "maxBodyBytes, to the byte"() {
    const body = await delivery()().text();
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
    const wrong = [null, "x", { maxAge: 0 }, { maxAge: -1 }, { maxAge: "1" }, { maxAge: NaN }, { maxAge: true }, { store: store({ retention: "1" }) }, { store: store({ retention: true }) }, { store: store({ retain: 1 }) }, { store: {} }, { store: true }, { store: null }, { maxBodyBytes: -1 }, { maxBodyBytes: 1.5 }, { lease: 0 }, { lease: "1" },
      { url: 1 }, { onError: "log" }, { maxBodySize: 1 }];
    for (const options of wrong) assert.equal(refused(() => new Receiver(webhook, options)), "invalid_option", JSON.stringify(options));
    for (const verifier of [undefined, null, "secret", {}]) assert.equal(refused(() => new Receiver(verifier)), "invalid_option");
    for (const options of [{ retention: 0 }, { retention: "1" }, { retention: NaN }, { retention: Infinity }, { capacity: 0 }, { capacity: 1.5 }, { capcity: 1 }, null, "x"]) {
      assert.equal(refused(() => new MemoryStore(options)), "invalid_option", JSON.stringify(options));
    }
    const receiver = new Receiver(webhook).on("content.signed", () => {}).otherwise(() => {});
    assert.equal(refused(() => receiver.on("content.signed", () => {})), "invalid_option");
    assert.equal(refused(() => receiver.otherwise(() => {})), "invalid_option");
    assert.equal(refused(() => receiver.on("batch.anchored")), "invalid_option");
    assert.equal(refused(() => receiver.on(5, () => {})), "invalid_option");
  },
};

for (const [name, check] of Object.entries(checks)) {
  await check().catch((error) => {
    console.error(`${name}:\n${error.stack}`);
    process.exit(1);
  });
}
console.log(`${Object.keys(checks).length} checks`);
