// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Alchemy Notify's record, for `new Webhook(alchemy, secret)` of `hookseal/base`. */
export const alchemy: Provider & { readonly id: "alchemy" } = {
  "id": "alchemy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Alchemy-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "createdAt",
    "data": "event"
  },
  "retry_schedules": [
    {
      "source": "Alchemy's documentation",
      "attempts": 4,
      "delays": [
        15,
        60,
        600
      ]
    }
  ],
  "events": {
    "GRAPHQL": {},
    "MINED_TRANSACTION": {},
    "DROPPED_TRANSACTION": {},
    "ADDRESS_ACTIVITY": {},
    "NFT_ACTIVITY": {},
    "NFT_METADATA_UPDATE": {}
  }
};
