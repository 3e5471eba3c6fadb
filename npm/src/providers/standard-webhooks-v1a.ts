// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Standard Webhooks, asymmetric's record, for `new Webhook(standardWebhooksV1a, secret)` of `hookseal/base` with `hookseal/keys`. */
export const standardWebhooksV1a: Provider & { readonly id: "standard-webhooks-v1a" } = {
  "id": "standard-webhooks-v1a",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1a",
      "version_separator": ","
    },
    "algorithm": "ed25519",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whpk_"
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
  }
};
