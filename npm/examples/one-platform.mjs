import { Webhook } from "hookseal/base";
import { tectra } from "hookseal/providers/tectra";

const webhook = new Webhook(tectra, process.env.TECTRA_WEBHOOK_SECRET ?? "");

const { body, headers } = webhook.sample("content.signed");
console.log(webhook.verify(body, headers).type);
