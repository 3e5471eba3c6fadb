// All five providers behind one Cloudflare Worker: bundled by wrangler, served by workerd.
import { Webhook, WebhookVerificationError } from "hookseal";

const bindings = new Map([
  ["tusky", "TUSKY_WEBHOOK_SECRET"],
  ["filedgr", "FILEDGR_WEBHOOK_SECRET"],
  ["thunderstack", "THUNDERSTACK_PUBLIC_KEY"],
  ["tuteliq", "TUTELIQ_WEBHOOK_SECRET"],
  ["tectra", "TECTRA_WEBHOOK_SECRET"],
]);

const kept = new Map();
function webhookFor(provider, secret) {
  if (kept.get(provider)?.secret !== secret) kept.set(provider, { secret, webhook: new Webhook(provider, secret) });
  return kept.get(provider).webhook;
}

export default {
  async fetch(request, env) {
    const provider = new URL(request.url).pathname.match(/^\/webhooks\/(\w+)$/)?.[1];
    if (request.method !== "POST" || !bindings.has(provider)) {
      return Response.json({ code: "no_such_webhook" }, { status: 404 });
    }
    try {
      const webhook = webhookFor(provider, env[bindings.get(provider)]);
      const { type, id, recognized } = webhook.verify(await request.arrayBuffer(), request.headers);
      return Response.json({ type, id, recognized });
    } catch (error) {
      if (error instanceof WebhookVerificationError) {
        return Response.json({ code: error.code }, { status: error.status });
      }
      console.error(error);
      return Response.json({ code: "not_received" }, { status: 500 });
    }
  },
};
