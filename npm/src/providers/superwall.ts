// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Superwall's record, for `new Webhook(superwall, secret)` of `hookseal/base`. */
export const superwall: Provider & { readonly id: "superwall" } = {
  "id": "superwall",
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
    "id": "data.id",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "events": {
    "initial_purchase": {},
    "renewal": {},
    "cancellation": {},
    "uncancellation": {},
    "expiration": {},
    "billing_issue": {},
    "product_change": {},
    "subscription_paused": {},
    "non_renewing_purchase": {}
  }
};
