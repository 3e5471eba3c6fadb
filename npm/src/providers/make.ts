// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Make's record, for `new Webhook(make, secret)` of `hookseal/base`. */
export const make: Provider & { readonly id: "make" } = {
  "id": "make",
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
    "timestamp": "timestamp",
    "data": "data"
  },
  "headers": [
    {
      "name": "Webhook-Topic",
      "value": "type"
    }
  ]
};
