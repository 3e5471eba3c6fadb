// The same receiver, of the base, the keys and two records.
import { Webhook, WebhookVerificationError } from "hookseal/base";
import "hookseal/keys";
import { tectra } from "hookseal/providers/tectra";
import { thunderstack } from "hookseal/providers/thunderstack";
import { secrets } from "./secrets.mjs";

const webhooks = { tectra: new Webhook(tectra, secrets.tectra), thunderstack: new Webhook(thunderstack, secrets.thunderstack) };

export function receive({ provider, body, headers }) {
  try {
    return { status: 200, verdict: webhooks[provider].verify(body, headers).type };
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return { status: error.status, verdict: error.code };
  }
}
