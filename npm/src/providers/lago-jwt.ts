// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lago, signed with JWT's record, for `new Webhook(lagoJwt, secret)` of `hookseal/base` with `hookseal/keys`. */
export const lagoJwt: Provider & { readonly id: "lago-jwt" } = {
  "id": "lago-jwt",
  "scheme": {
    "signature": {
      "header": "X-Lago-Signature"
    },
    "algorithm": "jwt",
    "key": {
      "decode": "pem"
    },
    "algorithms": [
      "RS256"
    ],
    "claims": {
      "data": "{body}"
    }
  },
  "envelope": {
    "type": "webhook_type"
  },
  "event_key": "none",
  "delivery_id": "X-Lago-Unique-Key",
  "headers": [
    {
      "name": "X-Lago-Unique-Key",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Lago's sender",
      "attempts": 3,
      "delays": [
        3,
        18
      ],
      "timeout": 30
    }
  ]
};
