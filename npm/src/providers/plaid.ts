// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plaid's record, for `new Webhook(plaid, secret)` of `hookseal/base` with `hookseal/keys`. */
export const plaid: Provider & { readonly id: "plaid" } = {
  "id": "plaid",
  "scheme": {
    "signature": {
      "header": "Plaid-Verification"
    },
    "algorithm": "jwt",
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "timestamp": {
      "claim": "iat",
      "format": "unix",
      "tolerance_s": 300
    },
    "algorithms": [
      "ES256"
    ],
    "claims": {
      "request_body_sha256": "{body|sha256|hex}"
    }
  },
  "envelope": {
    "type": "{json:webhook_type}.{json:webhook_code}"
  },
  "event_key": [
    "claim:iat",
    "claim:request_body_sha256"
  ],
  "retry_schedules": [
    {
      "source": "Plaid's documentation",
      "attempts": 7,
      "delays": [
        30,
        120,
        480,
        1920,
        7680,
        30720
      ],
      "timeout": 10
    }
  ]
};
