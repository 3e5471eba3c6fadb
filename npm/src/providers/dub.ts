// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dub's record, for `new Webhook(dub, secret)` of `hookseal/base`. */
export const dub: Provider & { readonly id: "dub" } = {
  "id": "dub",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Dub-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "id": "id",
    "timestamp": "createdAt",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Dub's documentation",
      "attempts": 20,
      "delays": [
        12,
        148,
        1808,
        22026,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400
      ]
    }
  ],
  "events": {
    "link.created": {},
    "link.updated": {},
    "link.deleted": {},
    "link.clicked": {},
    "lead.created": {},
    "sale.created": {},
    "partner.application_submitted": {},
    "partner.enrolled": {},
    "partner.merged": {},
    "commission.created": {},
    "bounty.created": {},
    "bounty.updated": {},
    "payout.confirmed": {},
    "discount_code.created": {},
    "discount_code.deleted": {}
  }
};
