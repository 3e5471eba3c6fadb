// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cursor's record, for `new Webhook(cursor, secret)` of `hookseal/base`. */
export const cursor: Provider & { readonly id: "cursor" } = {
  "id": "cursor",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "delivery_id": "X-Webhook-ID",
  "headers": [
    {
      "name": "X-Webhook-ID",
      "value": "delivery_id"
    }
  ],
  "events": {
    "statusChange": {}
  }
};
