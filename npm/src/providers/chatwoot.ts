// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chatwoot's record, for `new Webhook(chatwoot, secret)` of `hookseal/base`. */
export const chatwoot: Provider & { readonly id: "chatwoot" } = {
  "id": "chatwoot",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Chatwoot-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Chatwoot-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "delivery_id": "X-Chatwoot-Delivery",
  "headers": [
    {
      "name": "X-Chatwoot-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Chatwoot's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "conversation_status_changed": {},
    "conversation_updated": {},
    "conversation_created": {},
    "contact_created": {},
    "contact_updated": {},
    "message_created": {},
    "message_updated": {},
    "webwidget_triggered": {},
    "inbox_created": {},
    "inbox_updated": {},
    "conversation_typing_on": {},
    "conversation_typing_off": {},
    "agent_added": {},
    "faq_catalog_updated": {},
    "product_catalog_updated": {}
  }
};
