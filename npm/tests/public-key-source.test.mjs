// What JavaScript's source of public keys does beside the contract of tests/receiving: a fetch of one's own, and the
// console.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, describe, it } from "node:test";
import { topic } from "../../tests/receiving/javascript/data.mjs";
import { load } from "../../tests/receiving/javascript/package.mjs";

const { PublicKeySource } = await load("hookseal");
const { keys, delivery } = topic("key-servers");
const pem = readFileSync(new URL(`../../tests/vectors/keys/${keys.old}`, import.meta.url), "utf8");

const { now } = Date;
const { error } = console;
after(() => (Date.now = now));
afterEach(() => (console.error = error));

const source = (options) => new PublicKeySource("thunderstack", { url: "https://keys.invalid/key", timeout: 0.4, ...options });
const verify = (one) => one.verify(delivery.body, { [delivery.signature_header]: delivery.signatures.old });

describe("sources of public keys in JavaScript", () => {
  it("use a fetch of one's own", async () => {
    const asked = [];
    const fetch = async (url, init) => {
      asked.push([url, init.redirect]);
      return new Response(pem);
    };
    assert.equal((await verify(source({ fetch }))).type, "NODE_STATUS_UPDATED");
    assert.deepEqual(asked, [["https://keys.invalid/key", "manual"]]);
  });
  it("wait no longer for it than for the global one", async () => {
    const started = performance.now();
    await assert.rejects(verify(source({ fetch: () => new Promise(() => {}) })), { code: "key_unavailable" });
    assert.ok(performance.now() - started < 1_500);
  });
  it("follow its redirects to the same origin alone", async () => {
    const asked = [];
    const redirecting = (location) => async (url) => {
      asked.push(url);
      return url.endsWith("/key") ? new Response(null, { status: 301, headers: { Location: location } }) : new Response(pem);
    };
    for (const location of ["http://keys.invalid/", "https://other.invalid/", "https://keys.invalid:444/", "https://me@keys.invalid/"]) {
      await assert.rejects(verify(source({ fetch: redirecting(location) })), { code: "key_unavailable" }, location);
    }
    assert.deepEqual(new Set(asked), new Set(["https://keys.invalid/key"]));
    assert.equal((await verify(source({ fetch: redirecting("https://keys.invalid/moved") }))).type, "NODE_STATUS_UPDATED");
  });
  it("write to the console what fails, where there is no other log, or that one fails", async () => {
    const lines = [];
    for (const onError of [undefined, () => Promise.reject(new Error("the log is full"))]) {
      let response = () => new Response(pem);
      const one = source({ onError, fetch: async () => response() });
      await verify(one);
      response = () => new Response("down", { status: 500 });
      const later = now() + 3601_000;
      Date.now = () => later;
      console.error = (...words) => void lines.push(words.join(" "));
      await verify(one);
      console.error = error;
      Date.now = now;
    }
    assert.deepEqual(lines, [
      "hookseal: key_unavailable: no newer public key, and the one before is used on, from https://keys.invalid/key: it answered 500",
      "hookseal: Error: the log is full",
    ]);
  });
});
