// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** fal.ai's record, for `new Webhook(falAi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const falAi: Provider & { readonly id: "fal-ai" } = {
  "id": "fal-ai",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Fal-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "ed25519",
    "template": "{id}\n{header:X-Fal-Webhook-User-Id}\n{timestamp}\n{body|sha256|hex}",
    "key_source": {
      "kind": "jwks",
      "url": "https://rest.fal.ai/.well-known/jwks.json"
    },
    "key": {
      "decode": "jwks"
    },
    "timestamp": {
      "header": "X-Fal-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "X-Fal-Webhook-Request-Id",
    "shared_key": true,
    "audience": {
      "header:X-Fal-Webhook-User-Id": "{setting:user_id}"
    }
  },
  "envelope": {
    "type": "status",
    "data": "payload"
  },
  "settings": {
    "user_id": {
      "description": "Your user id at fal.ai."
    }
  },
  "retry_schedules": [
    {
      "source": "fal's documentation, as public code quotes it",
      "attempts": 32,
      "timeout": 15
    }
  ],
  "retry_span_s": 3600
};
