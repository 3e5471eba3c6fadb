// What is left of secrets and expected signatures in WebAssembly's memory, which every later bug could read.
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { hookseal, inside } from "./package.mjs";

const { Webhook } = hookseal;

/** How often these bytes are in the modules' memories. */
function left(bytes) {
  let count = 0;
  for (const memory of inside.memories().map(({ buffer }) => Buffer.from(buffer))) {
    for (let at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) count++;
  }
  return count;
}

const block = (secret, pad) => Buffer.from(secret).map((byte) => byte ^ pad);

for (const [name, way] of Object.entries({ host: { hostFrom: 0, hostAfter: 0 }, wasm: { hostFrom: Infinity }, full: { sharedMemory: false }, whole: { isWhole: true } })) {
  describe(`HMAC: ${name}`, () => {
    it("leaves neither the secret nor an expected MAC; of the key blocks, those that the next delivery needs", () => {
      const usual = { ...inside.tuning };
      Object.assign(inside.tuning, way);
      try {
        // Of a length that no block and no hash has.
        const secret = `whsec_${randomBytes(21).toString("hex")}`;
        const webhook = new Webhook("tectra", secret);
        assert.equal(left(secret), 0, "the secret, after construction");
        const body = JSON.stringify({ event: "content.signed", filler: "x".repeat(500) });
        const mac = createHmac("sha256", secret).update(body).digest();
        const forged = { "x-tectra-signature": "00".repeat(32) };
        for (const headers of [forged, Object.entries(forged)]) {
          for (const call of ["verify", "verifySignature"]) {
            assert.throws(() => webhook[call](body, headers), { code: "signature_mismatch" });
            for (const form of [mac, mac.toString("hex"), Buffer.from(mac).swap32(), mac.subarray(0, 8)]) assert.equal(left(form), 0, "an expected MAC");
            assert.equal(left(secret), 0, "the secret, after a mismatch");
          }
        }
        // The block that the host hashes is the webhook's, and stands before the body of the last delivery that the host hashed.
        assert.ok(left(block(secret, 0x36)) <= 2, `${left(block(secret, 0x36))} inner blocks`);
        assert.equal(left(block(secret, 0x5c)), 0, "the outer block");
      } finally {
        Object.assign(inside.tuning, usual);
      }
    });
  });
}

it("Standard Webhooks: neither the secret nor its key", () => {
  const key = randomBytes(27);
  const secret = `whsec_${key.toString("base64")}`;
  const webhook = new Webhook("standard-webhooks", secret);
  for (const form of [secret, key.toString("base64"), key]) assert.equal(left(form), 0);
  assert.throws(() => webhook.verify("{}", { ...webhook.sign("{}"), "webhook-signature": `v1,${"A".repeat(43)}=` }), { code: "signature_mismatch" });
  for (const form of [secret, key.toString("base64"), key]) assert.equal(left(form), 0);
});

describe("RSA", () => {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const lines = privateKey.trim().split("\n").slice(1, -1);
  const der = Buffer.from(lines.join(""), "base64");
  // PKCS#8 of 2048 bits: behind the modulus are the private exponent, the primes, and what is made of them.
  const [privateExponent, primes] = [310, 600];
  /** Bytes of the file, as the core holds numbers: in little-endian order. */
  const held = (at) => Buffer.from(der.subarray(at, at + 16)).reverse();

  it("no line of a private PEM, and of its numbers the private exponent alone, in either module", () => {
    const none = (when) => {
      assert.equal(inside.memories().length, 2);
      for (const line of lines) assert.equal(left(line), 0, `a line of the PEM, ${when}`);
      for (let at = privateExponent; at + 16 <= der.length; at += 16) {
        assert.equal(left(der.subarray(at, at + 16)), 0, `bytes from ${at} on, ${when}`);
        if (at >= primes) assert.equal(left(held(at)), 0, `a number's bytes from ${at} on, ${when}`);
      }
    };
    const webhook = new Webhook("thunderstack", privateKey);
    none("after construction");
    const headers = webhook.sign("{}");
    none("after signing");
    webhook.verifySignature("{}", headers);
    none("after verifying");
    for (const file of [der, `${privateKey}more`, der.subarray(0, 900), privateKey.slice(0, 900)]) {
      try {
        new Webhook("thunderstack", file);
      } catch (error) {
        assert.equal(error.code, "invalid_key");
      }
      none("after another form of it");
    }
  });

  it("a key that is read again, because its instance was replaced, isn't left in the one before", () => {
    const webhook = new Webhook("thunderstack", privateKey, { maxBodyBytes: false });
    const headers = Object.entries(webhook.sign("{}"));
    const before = left(held(privateExponent));
    assert.ok(before > 0);
    const large = new Uint8Array(17 * 2 ** 20);
    for (let count = 0; count < 3; count++) {
      assert.throws(() => webhook.verifySignature(large, headers), { code: "signature_mismatch" });
      webhook.verifySignature("{}", headers);
    }
    assert.ok(left(held(privateExponent)) <= before, `${left(held(privateExponent))} times`);
  });
});
