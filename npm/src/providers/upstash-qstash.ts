// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Upstash QStash's record, for `new Webhook(upstashQstash, secret)` of `hookseal/base` with `hookseal/keys`. */
export const upstashQstash: Provider & { readonly id: "upstash-qstash" } = {
  "id": "upstash-qstash",
  "scheme": {
    "signature": {
      "header": "Upstash-Signature"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "iss": "Upstash",
      "sub": "{url}",
      "body": [
        "{body|sha256|base64url}",
        "{body|sha256|base64url}="
      ]
    }
  },
  "event_key": [
    "claim:jti"
  ],
  "attempt": {
    "header": "Upstash-Retried",
    "first": 0
  },
  "retry_schedules": [
    {
      "source": "upstash/docs: qstash/features/retry.mdx",
      "attempts": 4,
      "delays": [
        12,
        148,
        1808
      ]
    }
  ]
};
