// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Nango's record, for `new Webhook(nango, secret)` of `hookseal/base`. */
export const nango: Provider & { readonly id: "nango" } = {
  "id": "nango",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Nango-Hmac-Sha256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Nango's documentation",
      "attempts": 3,
      "timeout": 20
    }
  ],
  "events": {
    "sync": {},
    "auth": {},
    "forward": {},
    "async_action": {}
  }
};
