// Receives Tectra's webhooks in a Cloudflare Worker. Its secret: npx wrangler secret put TECTRA_WEBHOOK_SECRET
import { Webhook, WebhookVerificationError } from "hookseal";

const maxBodyBytes = 1024 * 1024;

// Bindings arrive with the request: the prepared key is kept for as long as its secret stays the same.
let kept = {};
function webhookFor(secret) {
  if (kept.secret !== secret) kept = { secret, webhook: new Webhook("tectra", secret, { maxBodyBytes }) };
  return kept.webhook;
}

export default {
  async fetch(request, env) {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    if (Number(request.headers.get("content-length")) > maxBodyBytes) return refuse(413, "body_too_large");
    try {
      const rawBody = await request.arrayBuffer(); // not .json(), and not .text(), which drops a byte order mark
      const event = webhookFor(env.TECTRA_WEBHOOK_SECRET).verify(rawBody, request.headers);
      if (!event.recognized) console.warn("differs from the documentation:", event.type, event.warnings);
      else switch (event.type) {
        case "content.signed": console.log("signed:", event.data.record_id); break;
        case "batch.anchored": console.log("anchored:", event.data.tx_hash); break;
        case "content.verified": console.log("verified:", event.data.authentic); break;
      }
      return Response.json({ received: true });
    } catch (error) {
      console.error(error.message); // the reason is for your own log; whoever sent it learns the code alone
      if (error instanceof WebhookVerificationError) return refuse(error.status, error.code);
      return refuse(500, "not_received");
    }
  },
};

function refuse(status, code) {
  return Response.json({ code }, { status });
}
