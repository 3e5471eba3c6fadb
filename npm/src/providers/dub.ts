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
    "link.created": {
      "data": {
        "type": "object"
      }
    },
    "link.updated": {
      "data": {
        "type": "object"
      }
    },
    "link.deleted": {
      "data": {
        "type": "object"
      }
    },
    "link.clicked": {
      "data": {
        "type": "object"
      }
    },
    "lead.created": {
      "data": {
        "type": "object"
      }
    },
    "sale.created": {
      "data": {
        "type": "object"
      }
    },
    "partner.application_submitted": {
      "data": {
        "type": "object"
      }
    },
    "partner.enrolled": {
      "data": {
        "type": "object"
      }
    },
    "partner.merged": {
      "data": {
        "type": "object"
      }
    },
    "commission.created": {
      "data": {
        "type": "object"
      }
    },
    "bounty.created": {
      "data": {
        "type": "object"
      }
    },
    "bounty.updated": {
      "data": {
        "type": "object"
      }
    },
    "payout.confirmed": {
      "data": {
        "type": "object"
      }
    },
    "discount_code.created": {
      "data": {
        "type": "object"
      }
    },
    "discount_code.deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
