// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ConfigCat's record, for `new Webhook(configcat, secret)` of `hookseal/base` with `hookseal/keys`. */
export const configcat: Provider & { readonly id: "configcat" } = {
  "id": "configcat",
  "scheme": {
    "signature": {
      "kind": "list",
      "header": "X-ConfigCat-Webhook-Signature-V1",
      "encoding": "base64",
      "separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}{timestamp}{body}",
    "timestamp": {
      "header": "X-ConfigCat-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    },
    "id": "X-ConfigCat-Webhook-ID"
  },
  "event_key": "body",
  "retry_schedules": [
    {
      "source": "ConfigCat's documentation",
      "attempts": 6
    }
  ]
};
