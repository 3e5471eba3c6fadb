// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Resend's record, for `new Webhook(resend, secret)` of `hookseal/base`. */
export const resend: Provider & { readonly id: "resend" } = {
  "id": "resend",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Resend's documentation",
      "attempts": 8,
      "delays": [
        5,
        300,
        1800,
        7200,
        18000,
        36000,
        36000
      ]
    }
  ],
  "events": {
    "email.sent": {},
    "email.scheduled": {},
    "email.delivered": {},
    "email.delivery_delayed": {},
    "email.complained": {},
    "email.bounced": {},
    "email.opened": {},
    "email.clicked": {},
    "email.received": {},
    "email.failed": {},
    "email.suppressed": {},
    "contact.created": {},
    "contact.updated": {},
    "contact.deleted": {},
    "domain.created": {},
    "domain.updated": {},
    "domain.deleted": {},
    "suppression.added": {},
    "suppression.removed": {}
  }
};
