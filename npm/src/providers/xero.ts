// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Xero's record, for `new Webhook(xero, secret)` of `hookseal/base` with `hookseal/keys`. */
export const xero: Provider & { readonly id: "xero" } = {
  "id": "xero",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-xero-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "{json:eventCategory}.{json:eventType}",
    "items": "events[]"
  },
  "retry_span_s": 86400,
  "events": {
    "CONTACT.CREATE": {},
    "CONTACT.UPDATE": {},
    "INVOICE.CREATE": {},
    "INVOICE.UPDATE": {},
    "SUBSCRIPTION.CREATE": {},
    "SUBSCRIPTION.UPDATE": {},
    "CREDITNOTE.CREATE": {},
    "CREDITNOTE.UPDATE": {}
  }
};
