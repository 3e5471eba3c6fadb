// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Brex's record, for `new Webhook(brex, secret)` of `hookseal/base`. */
export const brex: Provider & { readonly id: "brex" } = {
  "id": "brex",
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
    "type": "event_type"
  },
  "events": {
    "EMBEDDED_ACCOUNT_UPDATED": {},
    "EMBEDDED_CARD_TRANSACTION_UPDATED": {},
    "EMBEDDED_CARD_UPDATED": {},
    "EXPENSE_PAYMENT_UPDATED": {},
    "REFERRAL_CREATED": {},
    "REFERRAL_ACTIVATED": {},
    "REFERRAL_APPLICATION_STATUS_CHANGED": {},
    "TRANSFER_PROCESSED": {},
    "TRANSFER_FAILED": {},
    "USER_UPDATED": {}
  }
};
