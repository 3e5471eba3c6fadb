// `import` and `require` in one process, as where an app is of one kind and a library of the other.
import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { createRequire } from "node:module";
import { Webhook as Base } from "hookseal/base";
import { Receiver } from "hookseal/express";
import { thunderstack } from "hookseal/providers/thunderstack";

const require = createRequire(import.meta.url);
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });

// One lacks what the other has brought.
throws(() => new Base(thunderstack, privateKey), { code: "invalid_option" });
require("hookseal/keys");
new Base(thunderstack, privateKey);

const [imported, required] = [await import("hookseal"), require("hookseal")];
throws(() => new imported.Webhook("tectra", ""), required.WebhookConfigError);
throws(() => new required.Webhook("tectra", ""), imported.WebhookConfigError);
deepStrictEqual(Object.keys(required), Object.keys(imported));

// A name is taken once in a store, whoever takes it.
const { Receiver: OfFastify } = require("hookseal/fastify");
const store = new imported.MemoryStore();
new Receiver(new required.Webhook("tectra", "secret"), { store });
throws(() => new OfFastify(new imported.Webhook("tectra", "secret"), { store }), { code: "invalid_option" });

strictEqual(require("hookseal/providers/thunderstack").thunderstack, thunderstack);
