// What each installer leaves must be found: the modules' files, the platforms', a record's.
const { Webhook } = require("hookseal");
const { Webhook: Base } = require("hookseal/base");
const { thunderstack } = require("hookseal/providers/thunderstack");
const { generateKeyPairSync } = require("crypto");

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
const verified = (webhook, type) => {
  const { body, headers } = webhook.sample(type);
  return webhook.verify(body, headers).type;
};
exports.types = [
  verified(new Webhook("tectra", "whsec_a_secret_of_the_tests"), "content.signed"),
  verified(new Base(thunderstack, privateKey), "NODE_STATUS_UPDATED"),
];
exports.Webhook = Webhook;
if (require.main === module) console.log(JSON.stringify(exports.types));
