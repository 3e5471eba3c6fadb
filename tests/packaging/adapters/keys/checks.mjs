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
const reported = [];
const onError = (error) => void reported.push(error);
const source = (options) => new PublicKeySource("thunderstack", { url: origin, timeout: 0.4, onError, ...options });
const verify = (keys, { delivery }) => keys.verify(delivery.body, delivery.headers);
const code = (promise) => promise.then(() => "ok", (error) => error.code ?? error.stack);
const within = async (millis, work) => {
  const started = performance.now();
  await work();
  assert.ok(performance.now() - started < millis, `within ${millis} ms`);
};

const later = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
/** Lets time pass for the library, at once. */
let ahead = 0;
const now = Date.now;
Date.now = () => now() + ahead * 1000;
/** A new delivery that was signed by nobody. */
const forged = () => ({ delivery: { ...first.delivery, body: `${first.delivery.body} ` } });
const outcomes = (promises) => Promise.all(promises.map(code));

const checks = {
  async "PEM, literal newlines, and JSON in all its forms"() {
    const forms = [first.pem, ` \n${first.pem}`, first.pem.replaceAll("\n", "\\n"), JSON.stringify(first.pem)];
    for (const name of ["publicKey", "public_key", "key"]) forms.push(JSON.stringify({ [name]: first.pem, other: 1 }));
    forms.push(JSON.stringify({ publicKey: null, public_key: 7, key: first.pem }), `\ufeff${JSON.stringify({ key: first.pem })}`);
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
  async "after a rotation twenty at once share a fetch, and the old key is gone"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    hits = 0;
    serve(second.pem);
    await Promise.all(Array.from({ length: 20 }, () => verify(keys, second)));
    assert.equal(hits, 1);
    assert.equal(await code(verify(keys, first)), "signature_mismatch");
  },
  async "forged deliveries cost three fetches, and no genuine one is refused for them"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    hits = 0;
    assert.equal(await code(verify(keys, forged())), "signature_mismatch");
    serve(second.pem);
    await verify(keys, second); // one forged delivery doesn't spend what finds a rotation
    for (let count = 0; count < 50; count++) assert.equal(await code(verify(keys, forged())), "key_unavailable");
    assert.equal(hits, 2); // and the first of all
    await verify(keys, second); // the key in use goes on being used
    serve(third.pem);
    // It may be a rotation, and nobody can tell for now: not 403, after which a provider may give up.
    assert.equal(await code(verify(keys, third)), "key_unavailable");
    ahead += 21;
    await verify(keys, third);
    assert.equal(hits, 3);
    for (let count = 0; count < 50; count++) await code(verify(keys, forged()));
    assert.equal(hits, 3);
    ahead += 3600;
    for (let count = 0; count < 50; count++) await code(verify(keys, forged()));
    assert.equal(hits, 6);
  },
  async "two thousand deliveries without a key cost three fetches"() {
    for (const bad of [(response) => response.writeHead(500).end("down"), (response) => response.destroy()]) {
      answer = bad;
      hits = 0;
      const keys = source();
      for (let count = 0; count < 2_000; count++) assert.equal(await code(verify(keys, first)), "key_unavailable");
      assert.equal(hits, 3);
      serve(first.pem);
      assert.equal(await code(verify(keys, first)), "key_unavailable");
      ahead += 21;
      await verify(keys, first);
    }
  },
  async "a fetch that had begun before a delivery came can't refuse it"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    answer = (response) => void setTimeout(() => response.end(first.pem), 200); // it read its key before the rotation
    const before = code(verify(keys, forged()));
    await later(100);
    serve(second.pem);
    await verify(keys, second);
    assert.equal(await before, "signature_mismatch");
  },
  async "no delivery waits longer than a second, whatever it waits for"() {
    serve(first.pem);
    const keys = source({ timeout: 3 });
    await verify(keys, first);
    ahead += 3601;
    answer = (response) => void setTimeout(() => response.end(first.pem), 800);
    await within(1_800, async () => assert.equal(await code(verify(keys, forged())), "signature_mismatch"));
    ahead += 3601;
    const slow = code(verify(keys, forged())); // begins a fetch that the next one can't rely on
    await later(100);
    await within(1_800, async () => assert.equal(await code(verify(keys, forged())), "key_unavailable"));
    assert.equal(await slow, "signature_mismatch");
    await later(1_000);
  },
  async "while one waits for a slow server, the others go on with the old key"() {
    serve(first.pem);
    const keys = source({ timeout: 3 });
    await verify(keys, first);
    ahead += 3601;
    answer = (response) => void setTimeout(() => response.end(first.pem), 2_500);
    const one = verify(keys, first);
    await within(800, () => Promise.all(Array.from({ length: 20 }, () => verify(keys, first))));
    await within(1_500, () => one); // nor does the one wait for long
    await within(1_500, async () => {
      assert.deepEqual(await outcomes([verify(keys, second), verify(keys, forged())]), ["key_unavailable", "key_unavailable"]);
    });
    const empty = source({ timeout: 3 });
    await within(1_500, async () => {
      const refused = await outcomes(Array.from({ length: 20 }, () => verify(empty, first)));
      assert.deepEqual(new Set(refused), new Set(["key_unavailable"]));
    });
    await later(2_000); // a fetch that nobody waited for is of use all the same
    hits = 0;
    await verify(empty, first);
    assert.equal(hits, 0);
  },
  async "a key that can't be fetched is used for maxStale seconds more"() {
    for (const [options, lasts] of [[{}, 3600 + 86_400], [{ ttl: 60, maxStale: 100 }, 160], [{ ttl: 60, maxStale: 0 }, 60]]) {
      serve(first.pem);
      const keys = source(options);
      await verify(keys, first);
      answer = (response) => response.writeHead(500).end("down");
      ahead += lasts - 10;
      await verify(keys, first);
      ahead += 11;
      const error = await verify(keys, first).catch((error) => error);
      assert.equal(error.code, "key_unavailable", String(error));
      assert.match(error.cause.message, /answered 500/);
      serve(first.pem);
      ahead += 60;
      await verify(keys, first);
    }
  },
  async "what is malformed costs no fetch"() {
    serve(first.pem);
    const keys = source();
    await verify(keys, first);
    hits = 0;
    assert.equal(await code(keys.verify("{}", {})), "missing_signature");
    assert.equal(hits, 0);
  },
  async "after its ttl it is fetched again, and a revoked key is gone"() {
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
      reported.length = 0;
      await verify(keys, first);
      assert.equal(reported.length, 1);
      assert.match(reported[0].message, /^no newer public key, and the one before is used on, from http:.*: ./);
      assert.ok(reported[0].cause instanceof Error);
      const error = await verify(keys, second).catch((error) => error); // it may be signed by a newer key
      assert.equal(error.code, "key_unavailable", String(error));
      assert.ok(error.cause instanceof Error);
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
  async "a log that fails, or the console, where a fetch failed"() {
    const lines = [];
    const { error } = console;
    console.error = (...words) => void lines.push(words.join(" "));
    for (const onError of [undefined, () => Promise.reject(new Error("the log is full"))]) {
      serve(first.pem);
      const keys = source({ onError });
      await verify(keys, first);
      answer = (response) => response.writeHead(500).end();
      ahead += 3601;
      await verify(keys, first);
    }
    console.error = error;
    assert.deepEqual(lines, [`hookseal: key_unavailable: no newer public key, and the one before is used on, from ${origin}/: it answered 500`, "hookseal: Error: the log is full"]);
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
  async "a redirect is followed where it stays on the same host, and not for ever"() {
    answer = (response) => response.writeHead(302, { Location: "/elsewhere" }).end();
    await verify(source(), first);
    const elsewhere = ["http://127.0.0.2/", "http://localhost/", `${origin.slice(0, -1)}/`, "https://127.0.0.1/", "file:///etc/hostname", "//keys.invalid/", "data:,x"];
    for (const location of elsewhere) {
      answer = (response) => response.writeHead(302, { Location: location }).end();
      const error = await verify(source(), first).catch((error) => error);
      assert.match(String(error.cause?.message), /^it redirected from http:/, location);
    }
    const asked = [];
    const redirecting = (location) => async (url) => {
      asked.push(url);
      return url.endsWith("/key") ? new Response(null, { status: 301, headers: { Location: location } }) : new Response(first.pem);
    };
    const safe = (location) => source({ fetch: redirecting(location), url: "https://keys.invalid/key" });
    for (const location of [`${origin}/`, "http://keys.invalid/", "https://other.invalid/", "https://keys.invalid:444/", "https://me@keys.invalid/"]) {
      assert.equal(await code(verify(safe(location), first)), "key_unavailable", location);
    }
    assert.deepEqual(new Set(asked), new Set(["https://keys.invalid/key"]));
    await verify(safe("https://keys.invalid/moved"), first);
    answer = (response) => response.writeHead(302, { Location: "/" }).end();
    hits = 0;
    const endless = await verify(source(), first).catch((error) => error);
    assert.match(endless.message, /it redirected more than 3 times$/);
    assert.equal(hits, 4);
    for (const status of [301, 302, 303, 307, 308]) {
      answer = (response) => response.writeHead(status, { Location: "/elsewhere" }).end();
      await verify(source(), first);
    }
    for (const status of [300, 304, 305, 306]) {
      answer = (response) => response.writeHead(status, { Location: "/elsewhere" }).end();
      assert.match((await verify(source(), first).catch((error) => error)).message, new RegExp(`it answered ${status}$`));
    }
  },
  async "what isn't text, and what is empty, is said to be so"() {
    for (const [bytes, why] of [[Buffer.from([0xff, 0xfe, 0]), /aren't UTF-8/], [Buffer.from("é").subarray(0, 1), /aren't UTF-8/], ["", /answered nothing/], [" \n", /answered nothing/]]) {
      serve(bytes);
      const error = await verify(source(), first).catch((error) => error);
      assert.equal(error.code, "key_unavailable");
      assert.match(error.cause.message, why);
    }
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
    const wrong = [{ url: "ftp://x/" }, { url: "x" }, { ttl: 0 }, { ttl: "1" }, { ttl: 1e10 }, { maxStale: -1 }, { maxStale: 1e10 }, { timeout: -1 },
      { timeout: 1e10 }, { timeout: NaN }, { tolerence: 1 }, { tolerance: -1 }, { nodeId: [] }, { nodeId: "" }, { fetch: "fetch" }, { onError: "log" }];
    const plain = ["https://", "https:///x", "https://x:y/", "https://a b/", "https://a\\b/", "https://@x/", "https:x", "https://exämple.invalid/", "http://keys.invalid/", "http://10.0.0.1/", "http://127.0.0.1.keys.invalid/", "http://localhost.keys.invalid/", "http://[::2]/"];
    for (const url of [...plain, "https://me:password@keys.invalid/"]) wrong.push({ url });
    for (const one of wrong) assert.equal(options("thunderstack", one), "invalid_option", JSON.stringify(one));
    for (const url of ["https://keys.invalid/a?b", "http://localhost:1/", "http://127.0.0.1/", "http://127.9.9.9:80/", "http://[::1]:1/"]) {
      assert.equal(options("thunderstack", { url, nodeId: ["a"], ttl: 86_400, maxStale: 0, timeout: 300 }), "ok", url);
    }
    for (const record of [{}, { id: "x" }, { id: "x", scheme: null }, { id: "x", scheme: { key: { decode: "pem" } } }, 5, []]) {
      assert.equal(options(record), "invalid_option", JSON.stringify(record));
    }
  },
};

const lies = [
  (response) => response.writeHead(500).end("down"),
  (response) => response.writeHead(404).end(first.pem),
  (response) => response.end("<!doctype html><title>Sign in</title>"),
  (response) => response.end(elliptic),
  (response) => response.end(""),
  (response) => response.end(Buffer.from([0xff, 0xfe, 0])),
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
