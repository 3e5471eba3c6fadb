// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Brevo's record, for `new Webhook(brevo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const brevo: Provider & { readonly id: "brevo" } = {
  "id": "brevo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "[]",
    "type": "event"
  },
  "settings": {
    "header": {
      "description": "The header that you have configured, as in `Authorization`.",
      "default": "Authorization"
    }
  },
  "retry_schedules": [
    {
      "source": "“Retry mechanism” in Brevo's documentation",
      "attempts": 5,
      "delays": [
        600,
        3600,
        7200,
        28800
      ]
    }
  ]
};
