// The secret: npx wrangler secret put STRIPE_WEBHOOK_SECRET
import { env } from "cloudflare:workers";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/fetch";

const receiver = new Receiver(new Webhook("stripe", env.STRIPE_WEBHOOK_SECRET))
  .on("invoice.paid", (event) => console.log("paid:", event.payload.data.object.id));

export default { fetch: receiver.handler };
