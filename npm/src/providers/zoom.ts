// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Zoom's record, for `new Webhook(zoom, secret)` of `hookseal/base` with `hookseal/keys`. */
export const zoom: Provider & { readonly id: "zoom" } = {
  "id": "zoom",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-zm-signature",
      "encoding": "hex",
      "prefix": "v0="
    },
    "algorithm": "hmac-sha256",
    "template": "v0:{timestamp}:{body}",
    "timestamp": {
      "header": "x-zm-request-timestamp",
      "format": "unix",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "event_ts",
    "timestamp_format": "unix-ms",
    "data": "payload"
  },
  "challenges": [
    {
      "when": {
        "json:event": "endpoint.url_validation"
      },
      "signed": true,
      "token": {
        "place": "json:payload.plainToken"
      },
      "digest": {
        "template": "{token}",
        "encoding": "hex"
      },
      "answer": {
        "json": {
          "plainToken": "{token}",
          "encryptedToken": "{digest}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Zoom's developers",
      "attempts": 4,
      "delays": [
        300,
        1200,
        3600
      ],
      "timeout": 3
    }
  ]
};
