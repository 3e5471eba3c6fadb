// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** dLocal's record, for `new Webhook(dlocal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dlocal: Provider & { readonly id: "dlocal" } = {
  "id": "dlocal",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "hex",
      "prefix": "V2-HMAC-SHA256, Signature: "
    },
    "algorithm": "hmac-sha256",
    "template": "{setting:login}{timestamp}{body}",
    "timestamp": {
      "header": "X-Date",
      "format": "rfc3339",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "id": "id",
    "type": "status"
  },
  "settings": {
    "login": {
      "description": "Your `X-Login`."
    }
  },
  "event_key": [
    "json:id",
    "json:status"
  ],
  "retry_schedules": [
    {
      "source": "“Receive notifications” in dLocal's documentation",
      "attempts": 13,
      "delays": [
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        43200,
        43200,
        43200,
        43200,
        43200,
        43200
      ]
    }
  ]
};
