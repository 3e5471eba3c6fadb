// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Goody's record, for `new Webhook(goody, secret)` of `hookseal/base`. */
export const goody: Provider & { readonly id: "goody" } = {
  "id": "goody",
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
    "type": "event_type",
    "data": "data"
  },
  "events": {
    "order_batch.created": {},
    "order_batch.completed": {},
    "order.created": {},
    "order.gift_opened": {},
    "order.gift_accepted": {},
    "order.thank_you_note_added": {},
    "order.shipped": {},
    "order.delivered": {},
    "order.canceled": {},
    "order.refunded": {}
  }
};
