// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Authorize.Net's record, for `new Webhook(authorizeNet, secret)` of `hookseal/base`. */
export const authorizeNet: Provider & { readonly id: "authorize-net" } = {
  "id": "authorize-net",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-ANET-Signature",
      "encoding": "hex",
      "prefix": "sha512="
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "eventType",
    "id": "notificationId",
    "timestamp": "eventDate",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "A guide, of Authorize.Net's documentation",
      "attempts": 11,
      "delays": [
        180,
        180,
        180,
        28800,
        28800,
        28800,
        172800,
        172800,
        172800,
        172800
      ]
    }
  ]
};
