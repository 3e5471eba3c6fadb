// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SignWell's record, for `new Webhook(signwell, secret)` of `hookseal/base` with `hookseal/keys`. */
export const signwell: Provider & { readonly id: "signwell" } = {
  "id": "signwell",
  "scheme": {
    "signature": {
      "json": "event.hash",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{json:event.type}@{timestamp}",
    "timestamp": {
      "json": "event.time",
      "format": "unix"
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event.type",
    "timestamp": "event.time",
    "timestamp_format": "unix",
    "data": "data"
  },
  "events": {
    "document_created": {},
    "document_sent": {},
    "document_viewed": {},
    "document_in_progress": {},
    "document_signed": {},
    "document_completed": {},
    "document_expired": {},
    "document_canceled": {},
    "document_declined": {},
    "document_bounced": {},
    "document_error": {},
    "template_created": {},
    "template_error": {}
  }
};
