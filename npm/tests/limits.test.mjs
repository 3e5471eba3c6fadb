// What is too large, and what happens when memory or stack runs out: an error of that one call.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { entry, hookseal, inside } from "./package.mjs";

const { Webhook, WebhookVerificationError } = hookseal;
const MiB = 2 ** 20;
const refused = (code, status, call) =>
  assert.throws(call, (error) => {
    assert.ok(error instanceof WebhookVerificationError, String(error?.stack));
    assert.deepEqual([error.code, error.status], [code, status]);
    return true;
  });

/** A delivery of so many bytes, JSON, signed by node:crypto. */
function delivery(bytes, secret = "k1", filler = "x") {
  const start = '{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{},"filler":"';
  const body = start + filler.repeat(Math.floor((bytes - start.length - 2) / Buffer.byteLength(filler))) + '"}';
  return { body, headers: { "x-tusky-signature": createHmac("sha256", secret).update(body).digest("hex") } };
}

describe("the limit of a body", () => {
  it("is 32 MiB by default, for text and bytes, and false for none", () => {
    const tooLarge = new Uint8Array(32 * MiB + 1);
    const webhook = new Webhook("tusky", "k1");
    for (const body of [tooLarge, tooLarge.buffer, "x".repeat(32 * MiB + 1), "\u20ac".repeat(12 * MiB)]) {
      refused("body_too_large", 413, () => webhook.verify(body, {}));
      refused("body_too_large", 413, () => webhook.verifySignature(body, {}));
    }
    const { body, headers } = delivery(33 * MiB);
    refused("body_too_large", 413, () => webhook.verify(body, headers));
    assert.equal(new Webhook("tusky", "k1", { maxBodyBytes: false }).verify(body, headers).type, "file.hot");
  });

  it("counts bytes, not characters", () => {
    const { body, headers } = delivery(3000, "k1", "\u20ac");
    const bytes = Buffer.byteLength(body);
    assert.ok(body.length < bytes);
    for (const form of [body, Buffer.from(body)]) {
      assert.equal(new Webhook("tusky", "k1", { maxBodyBytes: bytes }).verify(form, headers).type, "file.hot");
      refused("body_too_large", 413, () => new Webhook("tusky", "k1", { maxBodyBytes: bytes - 1 }).verify(form, headers));
    }
  });

  it("is checked before memory is taken", () => {
    const webhook = new Webhook("tusky", "k1", { maxBodyBytes: MiB });
    const before = inside.memoryBytes();
    for (const body of [new Uint8Array(200e6), "x".repeat(100e6)]) refused("body_too_large", 413, () => webhook.verify(body, {}));
    assert.equal(inside.memoryBytes(), before);
  });

  it("is a whole number up to 2^53 - 1", () => {
    for (const maxBodyBytes of [-1, 1.5, NaN, Infinity, 2 ** 53, "1", true, null]) {
      assert.throws(() => new Webhook("tusky", "k1", { maxBodyBytes }), { code: "invalid_option" }, String(maxBodyBytes));
    }
    for (const maxBodyBytes of [0, 2 ** 32, 2 ** 53 - 1]) new Webhook("tusky", "k1", { maxBodyBytes });
  });
});

describe("memory", () => {
  it("is given back after a large body, accepted or refused", () => {
    const webhook = new Webhook("tusky", "k1", { maxBodyBytes: false });
    const { body, headers } = delivery(40 * MiB);
    const calls = [
      () => assert.equal(webhook.verify(Buffer.from(body), headers).type, "file.hot"),
      () => assert.equal(webhook.verify(body, Object.entries(headers)).type, "file.hot"),
      () => refused("signature_mismatch", 401, () => webhook.verify(`${body} `, headers)),
      () => refused("signature_mismatch", 401, () => webhook.verifySignature(`${body} `, Object.entries(headers))),
      () => assert.match(webhook.verifySignature(body, headers).idempotencyKey, /^tusky:sha256:/),
    ];
    for (const call of calls) {
      call();
      assert.ok(inside.memoryBytes() < 16 * MiB, String(call));
    }
  });

  it("that runs out is an error of that one call", () => {
    const script = `
      import { createHmac } from "node:crypto";
      const { Webhook } = await import(${JSON.stringify(entry.href)});
      const codes = [];
      const code = (call) => { try { return call().type ?? "signed"; } catch (error) { return error.name === "WebhookVerificationError" ? error.code : String(error.stack); } };
      const limited = new Webhook("tusky", "k1", { maxBodyBytes: 1 << 20 });
      const webhook = new Webhook("tusky", "k1", { maxBodyBytes: false });
      const small = webhook.sample("file.hot");
      const headers = (body) => ({ "x-tusky-signature": createHmac("sha256", "k1").update(body).digest("hex") });
      for (const body of [new Uint8Array(70e6), "x".repeat(70e6), new Uint8Array(600e6)]) {
        for (const given of [headers(body), Object.entries(headers(body))]) {
          codes.push(code(() => limited.verify(body, given)), code(() => webhook.verify(body, given)));
          codes.push(code(() => webhook.verify(small.body, small.headers)), code(() => limited.verify(small.body, small.headers)));
        }
      }
      console.log(JSON.stringify(codes));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--wasm-max-mem-pages=1024", "--input-type=module", "--eval", script], { encoding: "utf8" });
    const each = ["body_too_large", "out_of_memory", "file.hot", "file.hot"];
    assert.deepEqual(JSON.parse(stdout || "[]"), Array(6).fill(each).flat(), stderr);
  });

  it("of the runtime's longest text is an error with a code", () => {
    // Longer than V8's longest string; accepted by its signature, and too long to be parsed.
    const body = Buffer.alloc(540e6, " ");
    body.write('{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{}}');
    const headers = { "x-tusky-signature": createHmac("sha256", "k1").update(body).digest("hex") };
    const webhook = new Webhook("tusky", "k1", { maxBodyBytes: false });
    refused("out_of_memory", 503, () => webhook.verify(body, headers));
    assert.match(webhook.verifySignature(body, headers).idempotencyKey, /^tusky:sha256:/);
    const small = webhook.sample("file.hot");
    assert.equal(webhook.verify(small.body, small.headers).type, "file.hot");
  });
});

describe("stack", () => {
  it("that runs out within a call leaves the next calls as they were", () => {
    const [webhook, other] = [new Webhook("tusky", "k1"), new Webhook("stripe", "whsec_other")];
    const sample = webhook.sample("file.hot");
    const event = '{"type":"a","id":"evt_1","created":1,"data":{}}';
    const stripe = other.sign(event);
    let deepest = 0;
    const probe = (depth) => {
      deepest = depth;
      probe(depth + 1);
    };
    assert.throws(() => probe(0), RangeError);
    const descend = (depth, work) => (depth === 0 ? work() : descend(depth - 1, work));
    let ranOut = 0;
    for (let depth = deepest - 2500; depth < deepest + 4500; depth += 7) {
      const headers = depth % 2 ? sample.headers : Object.entries(sample.headers);
      try {
        descend(depth, () => webhook.verify(depth % 3 ? sample.body : `${sample.body} `, headers));
      } catch (error) {
        ranOut += error instanceof RangeError || error.code === "out_of_memory" ? 1 : 0;
      }
      assert.equal(webhook.verify(sample.body, sample.headers).type, "file.hot");
      assert.equal(other.verify(event, stripe).id, "evt_1");
    }
    assert.ok(ranOut > 0, "no call ran out of stack");
  });
});


describe("what is large but for the body's size", () => {
  const secret = "a secret of the endpoint";
  const own = (scheme, envelope) => ({ id: "acme", scheme, envelope });
  const signature = { header: "X-Sig", encoding: "hex" };
  const form = own({ signature, algorithm: "hmac-sha256" }, { format: "form", type: "form:type" });
  const message = own({
    signature: { header: "Signature" },
    algorithm: "http-message-signature",
    algorithms: ["hmac-sha256"],
    components: ["content-digest"],
    timestamp: { signature_key: "created", format: "unix", tolerance_s: 300 },
  });
  const bearer = own({ signature: { header: "X-Token" }, algorithm: "jwt", algorithms: ["HS256"] });
  const inBody = own({ signature: { body: true }, algorithm: "jwt", algorithms: ["HS256"] }, { format: "jwt" });
  const many = (write) => Array.from({ length: 100_000 }, (_, index) => write(index));
  const token = `eyJhbGciOiJIUzI1NiJ9.${"e30".repeat(10e6 / 3)}.${"A".repeat(43)}`;
  const fields = many((index) => `f${index}=${index}`).join("&");
  const parts = many((index) => `--m\r\nContent-Disposition: form-data; name="f${index}"\r\n\r\n\r\n`).join("") + "--m--";
  const signed = (body, type) => ({ "X-Sig": createHmac("sha256", secret).update(body).digest("hex"), "Content-Type": type });
  const inputs = (input) => ({ Signature: "sig1=:AAAA:", "Signature-Input": input });
  const listed = `sig1=("content-digest");created=1750000000`;

  for (const [name, record, headers, body, code, received] of [
    ["a token of 10 MB in a header", bearer, { "X-Token": token }, "{}", "malformed_signature"],
    ["a token of 10 MB as the body", inBody, {}, token, "malformed_signature"],
    ["a body of 10 MB of dots for a token", inBody, {}, ".".repeat(10e6), "malformed_signature"],
    ["a form of 100,000 fields", form, signed(fields, "application/x-www-form-urlencoded"), fields, "invalid_payload"],
    ["a form of 100,000 parts", form, signed(parts, "multipart/form-data; boundary=m"), parts, "invalid_payload"],
    ["a query of 100,000 fields", own({ signature, algorithm: "hmac-sha256", template: "{query:a}.{body}" }), signed("{}"), "{}", "malformed_signature", { url: `https://example.com/?${fields}` }],
    ["100,000 components", message, inputs(listed.replace(")", `${many((index) => ` "x-${index}"`).join("")})`)), "{}", "malformed_signature"],
    ["100,000 parameters", message, inputs(listed + many((index) => `;p${index}`).join("")), "{}", "malformed_signature"],
    ["100,000 labels", message, inputs(listed + many((index) => `, s${index}=()`).join("")), "{}", "malformed_signature"],
  ]) {
    it(`${name} is refused`, () => {
      assert.throws(() => new Webhook(record, secret).verify(body, headers, received), { code });
    });
  }

  it("a set of 100,000 keys is refused", () => {
    const record = own({ signature: { header: "X-Token" }, algorithm: "jwt", algorithms: ["ES256"], key: { decode: "jwks" } });
    const keys = many((index) => ({ kty: "EC", crv: "P-256", kid: `${index}`, x: "", y: "" }));
    assert.throws(() => new Webhook(record, { keys }), { code: "invalid_key" });
  });
});

describe("memory of many webhooks", () => {
  it("grows in large steps: at each of them the host's collector looks at everything", () => {
    const script = `
      const { Instance } = WebAssembly;
      const memories = [];
      WebAssembly.Instance = class extends Instance {
        constructor(...given) {
          super(...given);
          memories.push(this.exports.memory);
        }
      };
      const { Webhook } = await import(${JSON.stringify(entry.href)});
      const bytes = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
      const kept = [];
      const sizes = new Set();
      for (let index = 0; index < 3000; index++) {
        kept.push(new Webhook("stripe", "secret " + index));
        sizes.add(bytes());
      }
      console.log(JSON.stringify([sizes.size, bytes()]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    const [steps, bytes] = JSON.parse(stdout || "[]");
    // Page by page it would be hundreds.
    assert.ok(bytes > 16 * MiB && steps < 100, `${steps} steps to ${bytes} bytes ${stderr}`);
  });
});
