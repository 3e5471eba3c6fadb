// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Worldpay Access's record, for `new Webhook(worldpay, secret)` of `hookseal/base` with `hookseal/keys`. */
export const worldpay: Provider & { readonly id: "worldpay" } = {
  "id": "worldpay",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "header": "Event-Signature",
      "encoding": "hex",
      "separator": ",",
      "entry": "{key_id}/SHA256/{signature}"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "utf8",
      "by": "signature:key_id"
    }
  },
  "envelope": {
    "id": "eventId",
    "type": "eventDetails.type"
  },
  "rejection_status": 400,
  "events": {
    "sentForAuthorization": {
      "data": {
        "type": "object"
      }
    },
    "authorized": {
      "data": {
        "type": "object"
      }
    },
    "sentForSettlement": {
      "data": {
        "type": "object"
      }
    },
    "settled": {
      "data": {
        "type": "object"
      }
    },
    "settlementFailed": {
      "data": {
        "type": "object"
      }
    },
    "cancelled": {
      "data": {
        "type": "object"
      }
    },
    "error": {
      "data": {
        "type": "object"
      }
    },
    "expired": {
      "data": {
        "type": "object"
      }
    },
    "refused": {
      "data": {
        "type": "object"
      }
    },
    "sentForRefund": {
      "data": {
        "type": "object"
      }
    },
    "refunded": {
      "data": {
        "type": "object"
      }
    },
    "refundFailed": {
      "data": {
        "type": "object"
      }
    },
    "settlementInstructed": {
      "data": {
        "type": "object"
      }
    },
    "settlementRejected": {
      "data": {
        "type": "object"
      }
    },
    "topUpAccepted": {
      "data": {
        "type": "object"
      }
    },
    "topUpRejected": {
      "data": {
        "type": "object"
      }
    },
    "chargedBack": {
      "data": {
        "type": "object"
      }
    },
    "cancelledByCustomer": {
      "data": {
        "type": "object"
      }
    },
    "requestExpired": {
      "data": {
        "type": "object"
      }
    },
    "disbursed": {
      "data": {
        "type": "object"
      }
    },
    "pending": {
      "data": {
        "type": "object"
      }
    },
    "requested": {
      "data": {
        "type": "object"
      }
    },
    "approved": {
      "data": {
        "type": "object"
      }
    },
    "informationRequested": {
      "data": {
        "type": "object"
      }
    }
  }
};
