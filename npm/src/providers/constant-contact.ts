// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Constant Contact's record, for `new Webhook(constantContact, secret)` of `hookseal/base` with `hookseal/keys`. */
export const constantContact: Provider & { readonly id: "constant-contact" } = {
  "id": "constant-contact",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-CTCT-WEBHOOK-SIG"
    },
    "algorithm": "jws",
    "algorithms": [
      "RS256"
    ],
    "jws": {
      "detached": true,
      "b64": false,
      "payload": "{body}"
    },
    "key_source": {
      "kind": "jwks",
      "url": "https://developer.constantcontact.com/.well-known/jwks.json"
    },
    "key": {
      "decode": "jwks"
    },
    "timestamp": {
      "jws": "ts",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "event_type"
  },
  "retry_schedules": [
    {
      "source": "Constant Contact's documentation",
      "attempts": 9,
      "delays": [
        900,
        2700,
        7200,
        10800,
        21600,
        43200,
        86400,
        86400
      ]
    },
    {
      "source": "Constant Contact's documentation",
      "attempts": 5
    }
  ]
};
