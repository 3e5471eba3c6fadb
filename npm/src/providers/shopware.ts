// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Shopware apps's record, for `new Webhook(shopware, secret)` of `hookseal/base`. */
export const shopware: Provider & { readonly id: "shopware" } = {
  "id": "shopware",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "shopware-shop-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "data.event",
    "id": "source.eventId",
    "data": "data.payload"
  },
  "retry_schedules": [
    {
      "source": "Shopware's decision record",
      "attempts": 6,
      "delays": [
        5,
        30,
        300,
        1800,
        14400
      ]
    }
  ]
};
