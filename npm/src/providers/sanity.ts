// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sanity's record, for `new Webhook(sanity, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sanity: Provider & { readonly id: "sanity" } = {
  "id": "sanity",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "sanity-webhook-signature",
      "encoding": "base64url",
      "separator": ",",
      "signature_key": "v1",
      "padding": "none"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 86400
    }
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Sanity's changelog",
      "attempts": 3,
      "delays": [
        30,
        30
      ]
    }
  ]
};
