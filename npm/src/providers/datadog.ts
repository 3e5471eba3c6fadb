// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Datadog's record, for `new Webhook(datadog, secret)` of `hookseal/base` with `hookseal/keys`. */
export const datadog: Provider & { readonly id: "datadog" } = {
  "id": "datadog",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "settings": {
    "header": {
      "description": "The header that you have configured, as in `Authorization`.",
      "default": "Authorization"
    }
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Datadog's documentation",
      "attempts": 6,
      "timeout": 15
    }
  ]
};
