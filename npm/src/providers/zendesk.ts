// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Zendesk's record, for `new Webhook(zendesk, secret)` of `hookseal/base`. */
export const zendesk: Provider & { readonly id: "zendesk" } = {
  "id": "zendesk",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Zendesk-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{body}",
    "timestamp": {
      "header": "X-Zendesk-Webhook-Signature-Timestamp",
      "format": "rfc3339",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "time"
  },
  "event_key": "time-and-body",
  "delivery_id": "X-Zendesk-Webhook-Invocation-Id",
  "headers": [
    {
      "name": "X-Zendesk-Webhook-Invocation-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "webhook.co, of Zendesk's documentation",
      "attempts": 6,
      "timeout": 12
    }
  ]
};
