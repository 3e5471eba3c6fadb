import { Webhook } from "hookseal/base";
import { stripe } from "hookseal/providers/stripe";

const webhook = new Webhook(stripe, process.env.STRIPE_WEBHOOK_SECRET ?? "");
const body = '{"id":"evt_1","type":"invoice.paid","data":{}}';
console.log(webhook.verify(body, webhook.sign(body)).type);
