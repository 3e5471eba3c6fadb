// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Finch's record, for `new Webhook(finch, secret)` of `hookseal/base`. */
export const finch: Provider & { readonly id: "finch" } = {
  "id": "finch",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "Finch-Signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "Finch-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "Finch-Event-Id"
  },
  "envelope": {
    "type": "event_type",
    "data": "data"
  }
};
