// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Loops's record, for `new Webhook(loops, secret)` of `hookseal/base`. */
export const loops: Provider & { readonly id: "loops" } = {
  "id": "loops",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
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
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "eventName",
    "timestamp": "eventTime",
    "timestamp_format": "unix"
  },
  "events": {
    "contact.unsubscribed": {},
    "contact.created": {},
    "contact.deleted": {},
    "contact.mailingList.subscribed": {},
    "contact.mailingList.unsubscribed": {},
    "transactional.email.sent": {},
    "campaign.email.sent": {},
    "loop.email.sent": {},
    "email.delivered": {},
    "email.softBounced": {},
    "email.hardBounced": {},
    "email.clicked": {},
    "email.unsubscribed": {},
    "email.resubscribed": {},
    "email.opened": {},
    "email.spamReported": {},
    "testing.testEvent": {}
  }
};
