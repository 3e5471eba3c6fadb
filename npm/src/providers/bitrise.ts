// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bitrise's record, for `new Webhook(bitrise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const bitrise: Provider & { readonly id: "bitrise" } = {
  "id": "bitrise",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "header:Bitrise-Event-Type"
  },
  "settings": {
    "header": {
      "description": "The header that you have configured, as in `Authorization`.",
      "default": "Authorization"
    }
  },
  "retry_schedules": [
    {
      "source": "Bitrise's developer centre",
      "attempts": 1
    }
  ],
  "events": {
    "build/triggered": {},
    "build/finished": {}
  }
};
