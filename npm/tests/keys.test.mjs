// What a private key signs, as node:crypto sees it; and keys as objects.
import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, constants, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { hookseal, inside } from "./package.mjs";

const { Webhook } = hookseal;
const pem = (name, half) => readFileSync(new URL(`../../tests/vectors/keys/${name}.${half}.pem`, import.meta.url), "ascii");
const record = (algorithm, { by, ...signature } = {}) => ({
  id: "acme",
  scheme: { signature: { kind: "plain", header: "X-Signature", encoding: "base64", ...signature }, algorithm, key: { decode: "pem", ...(by ? { by } : {}) } },
});
const body = Buffer.from('{"id":"1"}');
const pss = (saltLength) => ({ padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });

const signers = [
  ["rsa-pkcs1v15-sha1", "rsa-2048", "sha1", {}],
  ["rsa-pkcs1v15-sha256", "rsa-2048", "sha256", {}],
  ["rsa-pkcs1v15-sha384", "rsa-2048", "sha384", {}],
  ["rsa-pkcs1v15-sha512", "rsa-3072", "sha512", {}],
  ["rsa-pss-sha256", "rsa-2048", "sha256", pss(32)],
  ["rsa-pss-sha512", "rsa-3072", "sha512", pss(64)],
  ["ecdsa-p256-sha1", "ec-p256", "sha1", {}],
  ["ecdsa-p256-sha256", "ec-p256", "sha256", { dsaEncoding: "der" }],
  ["ecdsa-p256-sha256", "ec-p256", "sha256", { dsaEncoding: "ieee-p1363" }, { form: "raw" }],
  ["ed25519", "ed25519", null, {}],
];

for (const [name, way] of Object.entries({ host: { hostAfter: 0 }, wasm: { hostKeys: false } })) {
  describe(`keys with two halves: ${name}`, () => {
    const usual = { ...inside.tuning };
    before(() => Object.assign(inside.tuning, way));
    after(() => Object.assign(inside.tuning, usual));

    for (const [algorithm, key, hash, how, signature] of signers) {
      it(`${algorithm} ${signature?.form ?? ""}`, () => {
        const headers = new Webhook(record(algorithm, signature), pem(key, "private.pkcs8")).sign(body);
        const receiver = new Webhook(record(algorithm, signature), pem(key, "public.spki"));
        assert.equal(verify(hash, body, { key: createPublicKey(pem(key, "public.spki")), ...how }, Buffer.from(headers["X-Signature"], "base64")), true);
        assert.equal(receiver.verifySignature(body, headers).secretIndex, 0);
        assert.throws(() => receiver.verifySignature("{}", headers), { code: "signature_mismatch" });
        assert.throws(() => receiver.sign(body), { code: "invalid_key" });
      });
    }
  });
}

describe("keys as objects", () => {
  const headers = new Webhook(record("ed25519"), pem("ed25519", "private.pkcs8")).sign(body);
  const by = record("ed25519", { by: "header:X-Key" });

  it("by their ids", () => {
    const webhook = new Webhook(by, { a: pem("ed25519", "public.spki"), b: Buffer.from(pem("ed25519-other", "public.spki")) });
    assert.equal(webhook.verifySignature(body, { ...headers, "X-Key": "a" }).secretIndex, 0);
    assert.throws(() => webhook.verifySignature(body, { ...headers, "X-Key": "b" }), { code: "signature_mismatch" });
    for (const id of ["c", "constructor", "__proto__"]) {
      assert.throws(() => webhook.verifySignature(body, { ...headers, "X-Key": id }), { code: "unknown_key" });
    }
  });

  it("as JSON Web Keys", () => {
    const key = createPublicKey(pem("ed25519", "public.spki")).export({ format: "jwk" });
    const set = new Webhook(by, { keys: [{ ...key, kid: "a" }] });
    assert.equal(set.verifySignature(body, { ...headers, "X-Key": "a" }).secretIndex, 0);
    const own = createPrivateKey(pem("ed25519", "private.pkcs8")).export({ format: "jwk" });
    assert.deepEqual(new Webhook(record("ed25519"), own).sign(body), headers);
  });

  // The words are Python's, too: python/tests/test_keys.py.
  it("as a set or a key: what has `keys` or `kty`, whatever it holds, is no key by its id", () => {
    const key = pem("ec-p256", "public.spki");
    const [empty, keyless] = ["a set without keys, or with more than 1000", "JSON that holds no key"];
    const given = [[{ keys: {} }, empty], [{ keys: null }, empty], [{ keys: "abc" }, empty], [{ keys: key, a: key }, empty], [{ kty: null }, keyless], [{ kty: 1, a: key }, keyless]];
    for (const platform of ["plaid", "circle"]) {
      for (const [keys, found] of given) {
        assert.throws(() => new Webhook(platform, keys), (error) => error.code === "invalid_key" && error.message.startsWith("key 0: expected a key of P-256, ") && error.message.endsWith(`, found ${found}`));
      }
    }
    for (const platform of ["smartsheet", "worldpay", "github", "standard-webhooks"]) {
      for (const keys of [{ keys: "a secret of more than 20" }, { kty: "a secret of more than 20" }]) {
        assert.throws(() => new Webhook(platform, keys), (error) => error.code === "invalid_secret" && error.message.includes(", found a public key, which is no shared secret"));
      }
    }
    for (const keys of [{ keys: Buffer.from(key) }, { kty: Buffer.from(key) }]) {
      assert.throws(() => new Webhook("circle", [key, keys]), { code: "invalid_secret", message: /^secret 1: expected text or bytes, found keys that JSON can't hold/ });
    }
    for (const name of ["keys", "kty"]) assert.throws(() => new Webhook("circle", { a: key, [name]: undefined }), { code: "invalid_secret" });
  });

  it("or not at all", () => {
    const inherited = Object.create({ a: pem("ed25519", "public.spki") });
    for (const mistake of [{}, inherited, { a: null }, { a: 1 }, { a: { b: "c" } }, new Map(), [[]], { keys: [() => 1] }]) {
      assert.throws(() => new Webhook(by, mistake), (error) => ["invalid_secret", "invalid_key"].includes(error.code));
    }
  });
});
