// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Argo CD Notifications's record, for `new Webhook(argoCd, secret)` of `hookseal/base` with `hookseal/keys`. */
export const argoCd: Provider & { readonly id: "argo-cd" } = {
  "id": "argo-cd",
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
      "source": "Argo CD's sender",
      "attempts": 4
    }
  ]
};
