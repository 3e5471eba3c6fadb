// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Replicate's record, for `new Webhook(replicate, secret)` of `hookseal/base`. */
export const replicate: Provider & { readonly id: "replicate" } = {
  "id": "replicate",
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
  "retry_span_s": 60
};
