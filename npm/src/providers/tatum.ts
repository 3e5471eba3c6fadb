// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tatum's record, for `new Webhook(tatum, secret)` of `hookseal/base`. */
export const tatum: Provider & { readonly id: "tatum" } = {
  "id": "tatum",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-payload-hash",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "subscriptionType"
  },
  "retry_schedules": [
    {
      "source": "Tatum's documentation, free plan",
      "attempts": 4
    },
    {
      "source": "Tatum's documentation, paid plans",
      "attempts": 11
    }
  ]
};
