// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Freshdesk automations's record, for `new Webhook(freshdesk, secret)` of `hookseal/base` with `hookseal/keys`. */
export const freshdesk: Provider & { readonly id: "freshdesk" } = {
  "id": "freshdesk",
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
      "source": "Freshdesk's support articles",
      "attempts": 4,
      "delays": [
        300,
        1800,
        3600
      ]
    }
  ]
};
