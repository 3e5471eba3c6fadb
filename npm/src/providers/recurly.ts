// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Recurly's record, for `new Webhook(recurly, secret)` of `hookseal/base` with `hookseal/keys`. */
export const recurly: Provider & { readonly id: "recurly" } = {
  "id": "recurly",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "header": "recurly-signature",
      "encoding": "hex",
      "separator": ",",
      "first": "{timestamp}",
      "entry": "{signature}"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "{json:object_type}.{json:event_type}",
    "timestamp": "event_time"
  },
  "delivery_id": "recurly-notification-id",
  "headers": [
    {
      "name": "recurly-notification-id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Recurly's documentation",
      "attempts": 11,
      "delays": [
        10,
        74,
        266,
        778,
        2058,
        5130,
        12298,
        28682,
        65546,
        147466
      ]
    }
  ]
};
