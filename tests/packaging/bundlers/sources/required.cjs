// CommonJS that nothing bundles: what it needs is traced and copied.
const { generateKeyPairSync } = require("crypto");
const { Webhook } = require("hookseal");

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
const webhook = new Webhook("thunderstack", privateKey);
const { body, headers } = webhook.sample("NODE_STATUS_UPDATED");
console.log(JSON.stringify(webhook.verify(body, headers).type));
