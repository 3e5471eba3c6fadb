// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Heroku's record, for `new Webhook(heroku, secret)` of `hookseal/base` with `hookseal/keys`. */
export const heroku: Provider & { readonly id: "heroku" } = {
  "id": "heroku",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Heroku-Webhook-Hmac-SHA256",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "{json:resource}.{json:action}",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Heroku's documentation",
      "attempts": 1
    }
  ],
  "retry_span_s": 259200
};
