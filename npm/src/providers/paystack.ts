// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Paystack's record, for `new Webhook(paystack, secret)` of `hookseal/base`. */
export const paystack: Provider & { readonly id: "paystack" } = {
  "id": "paystack",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-paystack-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Paystack's documentation, live mode",
      "attempts": 76,
      "delays": [
        180,
        180,
        180,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ]
    },
    {
      "source": "Paystack's documentation, test mode",
      "attempts": 11,
      "delays": [
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ],
      "timeout": 30
    }
  ]
};
