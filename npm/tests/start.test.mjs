// A start asks the host for nothing that it doesn't need: Node loads its crypto when it is first asked for.
//
//   node --test npm/tests/    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { generateKeyPairSync, webcrypto } from "node:crypto";
import { it } from "node:test";

const asked = [];
const { getBuiltinModule } = process;
process.getBuiltinModule = (name) => {
  asked.push(name);
  return getBuiltinModule.call(process, name);
};
Object.defineProperty(globalThis, "crypto", {
  get() {
    asked.push("crypto");
    return webcrypto;
  },
});
const { hookseal, inside } = await import("./package.mjs");
const bodyOf = (length) => JSON.stringify({ event: "content.signed", data: { text: "x".repeat(length) } });

// In this order: once asked for, the host's crypto stays.
it("verifies and signs without the host's crypto", () => {
  const webhook = new hookseal.Webhook("tusky", "whsec_k7x9m2");
  const headers = webhook.sign(bodyOf(1000));
  for (let count = 0; count < 20; count++) webhook.verifySignature(bodyOf(1000), headers);
  assert.deepEqual(asked.splice(0), ["fs", "fs"], "for the base's module and the platforms");
});

it("verifies RSA signatures without it", () => {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const webhook = new hookseal.Webhook("thunderstack", privateKey);
  const headers = webhook.sign("{}");
  for (let count = 0; count < 3; count++) webhook.verifySignature("{}", headers);
  assert.deepEqual(asked.splice(0), ["fs"], "for the keys' module, once");
});

it("makes an id where the provider sends one, and the user gives none", () => {
  const webhook = new hookseal.Webhook("standard-webhooks", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
  assert.equal(webhook.sign("{}", { id: "msg_1" })["webhook-id"], "msg_1");
  assert.deepEqual(asked, []);
  assert.match(webhook.sign("{}")["webhook-id"], /^msg_[0-9a-f]{32}$/);
  assert.match(new hookseal.Webhook("tectra", "whsec_k7x9m2").sign("{}")["X-Tectra-Delivery"], /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(asked.splice(0), ["crypto", "crypto"]);
});

it("asks for the host's crypto once, when there is enough to hash", () => {
  const webhook = new hookseal.Webhook("tusky", "whsec_k7x9m2");
  const large = bodyOf(inside.tuning.hostAfter);
  const headers = webhook.sign(large);
  for (let count = 0; count < 3; count++) webhook.verifySignature(large, headers);
  assert.throws(() => webhook.verifySignature(`${large} `, headers), { code: "signature_mismatch" });
  assert.deepEqual(asked, ["node:crypto"]);
});
