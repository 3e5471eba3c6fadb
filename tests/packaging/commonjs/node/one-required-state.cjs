// The entries of CommonJS have one state.
const { strictEqual, throws } = require("node:assert/strict");
const { generateKeyPairSync } = require("node:crypto");
const { Webhook: Base, WebhookConfigError } = require("hookseal/base");
const { thunderstack } = require("hookseal/providers/thunderstack");

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
throws(() => new Base(thunderstack, privateKey), { code: "invalid_option", message: /import "hookseal\/keys"/ });
require("hookseal/keys");
const { body, headers } = new Base(thunderstack, privateKey).sample("NODE_STATUS_UPDATED");

const { MemoryStore, Webhook } = require("hookseal");
strictEqual(new Webhook("thunderstack", privateKey).verify(body, headers).type, "NODE_STATUS_UPDATED");
throws(() => new Webhook("tectra", ""), WebhookConfigError);

const store = new MemoryStore();
const webhook = new Webhook("tectra", "secret");
new (require("hookseal/express").Receiver)(webhook, { store });
throws(() => new (require("hookseal/fastify").Receiver)(webhook, { store }), { code: "invalid_option" });
