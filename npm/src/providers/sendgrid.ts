// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SendGrid's record, for `new Webhook(sendgrid, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sendgrid: Provider & { readonly id: "sendgrid" } = {
  "id": "sendgrid",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Twilio-Email-Event-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "ecdsa-p256-sha256",
    "template": "{timestamp}{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "X-Twilio-Email-Event-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 172800
    }
  },
  "envelope": {
    "items": "[]",
    "type": "event",
    "id": "sg_event_id",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  },
  "retry_span_s": 86400,
  "events": {
    "processed": {},
    "deferred": {},
    "delivered": {},
    "open": {},
    "click": {},
    "bounce": {},
    "dropped": {},
    "spamreport": {},
    "unsubscribe": {},
    "group_unsubscribe": {},
    "group_resubscribe": {}
  }
};
