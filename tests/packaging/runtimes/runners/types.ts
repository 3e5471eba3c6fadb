import { Webhook, WebhookVerificationError } from "hookseal";
import { Receiver } from "hookseal/fetch";
import { Webhook as Base } from "hookseal/base";
import { explain, type Explanation } from "hookseal/explain";
import "hookseal/keys";
import { shopify } from "hookseal/providers/shopify";
import { tectra } from "hookseal/providers/tectra";
import { signedDelivery } from "hookseal/testing";

// What an editor of Deno shows: every entry has its types there.
const webhook = new Webhook(tectra, "whsec_a_secret_of_the_tests");
const receiver = new Receiver(webhook).on("content.signed", (event) => {
  const id: string = event.data.record_id;
  return void id;
});
export const serve: (request: Request) => Promise<Response> = receiver.handler;
// @ts-expect-error: no such event of this platform
receiver.on("content.singed", () => {});
export const other = new Base(shopify, "hush");
export const why: Explanation = explain(shopify, "hush", "{}", {});
try {
  const { body, headers } = signedDelivery(webhook, "content.signed");
  webhook.verify(body, headers);
} catch (error) {
  if (error instanceof WebhookVerificationError) console.log(error.code);
}
