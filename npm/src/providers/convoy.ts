// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Convoy's record, for `new Webhook(convoy, secret)` of `hookseal/base`. */
export const convoy: Provider & { readonly id: "convoy" } = {
  "id": "convoy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Convoy-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "retry_schedules": [
    {
      "source": "Convoy's sender",
      "attempts": 10,
      "delays": [
        100,
        100,
        100,
        100,
        100,
        100,
        100,
        100,
        100
      ]
    }
  ]
};
