// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Telnyx's record, for `new Webhook(telnyx, secret)` of `hookseal/base` with `hookseal/keys`. */
export const telnyx: Provider & { readonly id: "telnyx" } = {
  "id": "telnyx",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "telnyx-signature-ed25519",
      "encoding": "base64"
    },
    "algorithm": "ed25519",
    "template": "{timestamp}|{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "telnyx-timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "data.event_type",
    "id": "data.id",
    "timestamp": "data.occurred_at",
    "data": "data.payload"
  }
};
