import { Webhook } from "hookseal/base";
import "hookseal/keys";
import { thunderstack } from "hookseal/providers/thunderstack";

// The platform's public key; a private key of your own signs too, for tests.
const webhook = new Webhook(thunderstack, process.env.THUNDERSTACK_KEY ?? "");

const { body, headers } = webhook.sample("NODE_STATUS_UPDATED");
console.log(webhook.verify(body, headers).type);
