// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Xobni's record, for `new Webhook(xobni, secret)` of `hookseal/base`. */
export const xobni: Provider & { readonly id: "xobni" } = {
  "id": "xobni",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Xobni-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Xobni-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp"
  },
  "delivery_id": "X-Xobni-Delivery",
  "headers": [
    {
      "name": "X-Xobni-Delivery",
      "value": "delivery_id"
    },
    {
      "name": "X-Xobni-Event",
      "value": "type"
    }
  ],
  "events": {
    "email.received": {},
    "email.sent": {},
    "calendar.event_reminder": {},
    "scheduled_email.sent": {},
    "scheduled_email.failed": {},
    "document.created": {}
  }
};
