// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sendbird's record, for `new Webhook(sendbird, secret)` of `hookseal/base`. */
export const sendbird: Provider & { readonly id: "sendbird" } = {
  "id": "sendbird",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-sendbird-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "category"
  },
  "retry_schedules": [
    {
      "source": "Sendbird's documentation",
      "attempts": 3,
      "timeout": 5
    }
  ]
};
