// PublicKeySource against a server on this machine that rotates its key, stalls, fails and lies.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { generateKeyPairSync } from "node:crypto";
import { PublicKeySource, Webhook, WebhookConfigError } from "hookseal";

const rsa = (bits = 2048) => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const pem = publicKey.export({ type: "spki", format: "pem" });
  if (bits < 2048) return { pem };
  const signer = new Webhook("thunderstack", privateKey.export({ type: "pkcs8", format: "pem" }));
  return { pem, delivery: signer.sample("NODE_STATUS_UPDATED") };
};
const [first, second, third] = [rsa(), rsa(), rsa()];
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "pem" });

let answer;
let hits = 0;
const server = createServer((request, response) => {
  hits += 1;
  if (request.url === "/elsewhere") response.end(first.pem);
  else answer(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const serve = (text) => {
  answer = (response) => response.end(text);
};
const source = (options) => new PublicKeySource("thunderstack", { url: origin, timeout: 0.4, ...options });
const verify = (keys, { delivery }) => keys.verify(delivery.body, delivery.headers);
const code = (promise) => promise.then(() => "ok", (error) => error.code ?? error.stack);
const within = async (millis, work) => {
  const started = performance.now();
  await work();
  assert.ok(performance.now() - started < millis, `within ${millis} ms`);
};

const checks = {
  async "PEM, literal newlines, and JSON in all its forms"() {
    const forms = [first.pem, ` \n${first.pem}`, first.pem.replaceAll("\n", "\\n"), JSON.stringify(first.pem)];
    for (const name of ["publicKey", "public_key", "key"]) forms.push(JSON.stringify({ [name]: first.pem, other: 1 }));
    for (const form of forms) {
      serve(form);
      const event = await verify(source(), first);
      assert.equal(event.type, "NODE_STATUS_UPDATED", form);
    }
  },
  async "verifySignature, and a Webhook's options"() {
    serve(first.pem);
    const { delivery } = first;
    assert.equal((await source().verifySignature(delivery.body, delivery.headers)).secretIndex, 0);
    assert.equal(await code(verify(source({ nodeId: "another" }), first)), "unexpected_node");
    assert.equal(await code(verify(source({ maxBodyBytes: 1 }), first)), "body_too_large");
  },
  async "fifty at once share one fetch, and what follows needs none"() {
    serve(first.pem);
    hits = 0;
    const keys = source();
    await Promise.all(Array.from({ length: 50 }, () => verify(keys, first)));
    await verify(keys, first);
    assert.equal(hits, 1);
  },
  async "after a rotation one fetch, at most once a minute"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    hits = 0;
    serve(second.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(keys, second)));
    assert.equal(hits, 1);
    serve(third.pem);
    assert.equal(await code(verify(keys, third)), "signature_mismatch");
    for (let forged = 0; forged < 20; forged++) assert.equal(await code(verify(keys, first)), "signature_mismatch");
    assert.equal(hits, 1);
    await verify(keys, second);
  },
  async "what is malformed costs no fetch"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    hits = 0;
    assert.equal(await code(keys.verify("{}", {})), "missing_signature");
    assert.equal(hits, 0);
  },
  async "after its ttl it is fetched anew, and a revoked key is gone"() {
    serve(first.pem);
    const keys = source({ ttl: 0.3 });
    await verify(keys, first);
    serve(second.pem);
    await new Promise((resolve) => setTimeout(resolve, 350));
    await verify(keys, second);
    assert.equal(await code(verify(keys, first)), "signature_mismatch");
  },
  async "the last good key stays when a fetch fails, whatever comes"() {
    for (const bad of lies) {
      serve(first.pem);
      const keys = source({ ttl: 0.05 });
      await verify(keys, first);
      await new Promise((resolve) => setTimeout(resolve, 60));
      answer = bad;
      await verify(keys, first);
      assert.equal(await code(verify(keys, second)), "signature_mismatch");
    }
  },
  async "without any key: key_unavailable, 503, in time, and well again with the next"() {
    for (const bad of lies) {
      answer = bad;
      const keys = source();
      await within(1_500, async () => {
        const error = await verify(keys, first).catch((error) => error);
        assert.equal(error.code, "key_unavailable", String(error.stack));
        assert.equal(error.status, 503);
        assert.ok(error.cause instanceof Error);
      });
      serve(first.pem);
      await verify(keys, first);
    }
  },
  async "an EC key and a 1024-bit key are the core's invalid_key"() {
    for (const pem of [elliptic, rsa(1024).pem, "<html>", "not a key"]) {
      serve(pem);
      const error = await verify(source(), first).catch((error) => error);
      assert.equal(error.cause.code, "invalid_key");
    }
  },
  async "a fetch of one's own, and one that never answers"() {
    const own = source({ fetch: async () => new Response(first.pem) });
    await verify(own, first);
    await within(1_500, async () => {
      const deaf = source({ fetch: () => new Promise(() => {}) });
      assert.equal(await code(verify(deaf, first)), "key_unavailable");
    });
  },
  async "a redirect is followed, but never from https to http, nor for ever"() {
    answer = (response) => response.writeHead(302, { Location: "/elsewhere" }).end();
    await verify(source(), first);
    const asked = [];
    const fetch = async (url) => {
      asked.push(url);
      return url.startsWith("https:") ? new Response(null, { status: 301, headers: { Location: `${origin}/` } }) : new Response(first.pem);
    };
    assert.equal(await code(verify(source({ fetch, url: "https://keys.invalid/" }), first)), "key_unavailable");
    assert.deepEqual(asked, ["https://keys.invalid/"]);
    answer = (response) => response.writeHead(302, { Location: "/" }).end();
    hits = 0;
    assert.equal(await code(verify(source(), first)), "key_unavailable");
    assert.equal(hits, 4);
  },
  async "refused at once: a provider with a shared secret, a bad address, a misspelt option"() {
    const options = (provider, options) => {
      try {
        new PublicKeySource(provider, options);
        return "ok";
      } catch (error) {
        assert.ok(error instanceof WebhookConfigError, error.stack);
        return error.code;
      }
    };
    assert.equal(options(), "ok");
    assert.equal(options("tectra"), "invalid_option");
    assert.equal(options("nobody"), "unknown_provider");
    for (const wrong of [{ url: "ftp://x/" }, { url: "x" }, { ttl: 0 }, { ttl: "1" }, { timeout: -1 }, { tolerence: 1 }]) {
      assert.equal(options("thunderstack", wrong), "invalid_option", JSON.stringify(wrong));
    }
  },
};

const lies = [
  (response) => response.writeHead(500).end("down"),
  (response) => response.writeHead(404).end(first.pem),
  (response) => response.end("<!doctype html><title>Sign in</title>"),
  (response) => response.end(elliptic),
  (response) => response.end(""),
  (response) => response.end("{}"),
  (response) => response.end('{"publicKey": 7}'),
  (response) => response.end("null"),
  (response) => response.end(Buffer.alloc(10_000_000, "x")),
  (response) => response.destroy(),
  () => {}, // never answers
  (response) => response.writeHead(200, { "Content-Length": 400 }).write(first.pem.slice(0, 200)), // and no more
];

for (const [name, check] of Object.entries(checks)) {
  await check().catch((error) => {
    console.error(`${name}:\n${error.stack}`);
    process.exit(1);
  });
}
console.log(`${Object.keys(checks).length} checks, ${lies.length} bad servers`);
process.exit(0);
