// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sinch Conversation API's record, for `new Webhook(sinch, secret)` of `hookseal/base`. */
export const sinch: Provider & { readonly id: "sinch" } = {
  "id": "sinch",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-sinch-webhook-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}.{id}.{timestamp}",
    "timestamp": {
      "header": "x-sinch-webhook-signature-timestamp",
      "format": "unix",
      "tolerance_s": 172800
    },
    "id": "x-sinch-webhook-signature-nonce"
  },
  "envelope": {
    "timestamp": "accepted_time"
  }
};
