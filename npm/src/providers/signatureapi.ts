// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SignatureAPI's record, for `new Webhook(signatureapi, secret)` of `hookseal/base`. */
export const signatureapi: Provider & { readonly id: "signatureapi" } = {
  "id": "signatureapi",
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
    "type": "type",
    "id": "id",
    "timestamp": "timestamp",
    "data": "data"
  },
  "events": {
    "envelope.created": {},
    "envelope.started": {},
    "envelope.completed": {},
    "envelope.failed": {},
    "envelope.canceled": {},
    "recipient.released": {},
    "recipient.sent": {},
    "recipient.accessed": {},
    "recipient.viewed": {},
    "recipient.completed": {},
    "recipient.rejected": {},
    "recipient.soft_bounced": {},
    "recipient.hard_bounced": {},
    "recipient.failed": {},
    "recipient.replaced": {},
    "recipient.resent": {},
    "deliverable.generated": {},
    "deliverable.failed": {},
    "sender.created": {},
    "sender.verified": {},
    "sender.failed": {},
    "sender.deleted": {}
  }
};
