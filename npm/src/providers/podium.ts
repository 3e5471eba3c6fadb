// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Podium's record, for `new Webhook(podium, secret)` of `hookseal/base`. */
export const podium: Provider & { readonly id: "podium" } = {
  "id": "podium",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "podium-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "podium-timestamp",
      "format": "unix-ms",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "metadata.event_type",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Podium's documentation",
      "attempts": 16
    }
  ],
  "retry_span_s": 28800,
  "events": {
    "call.completed": {},
    "call.missed": {},
    "call.received": {},
    "call.voicemail_left": {},
    "contact.created": {},
    "contact.deleted": {},
    "contact.merged": {},
    "contact.unchanged": {},
    "contact.updated": {},
    "invoice.created": {},
    "invoice.disabled": {},
    "invoice.marked_as_paid": {},
    "invoice.payment_created": {},
    "invoice.payment_failed": {},
    "invoice.payment_succeeded": {},
    "invoice.refund_created": {},
    "invoice.refund_failed": {},
    "message.failed": {},
    "message.received": {},
    "message.sent": {},
    "review.created": {},
    "review.invite_link_created": {},
    "review.invite_link_updated": {},
    "review.response_created": {},
    "review.response_updated": {},
    "review.updated": {}
  }
};
