// A receiver of the base and one record.
import { Webhook, WebhookVerificationError } from "hookseal/base";
import { tectra } from "hookseal/providers/tectra";
import { secrets } from "./secrets.mjs";

const webhook = new Webhook(tectra, secrets.tectra);

export function receive({ body, headers }) {
  try {
    return { status: 200, verdict: webhook.verify(body, headers).type };
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return { status: error.status, verdict: error.code };
  }
}
