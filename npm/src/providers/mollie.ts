// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mollie's record, for `new Webhook(mollie, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mollie: Provider & { readonly id: "mollie" } = {
  "id": "mollie",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Mollie-Signature",
      "encoding": "hex",
      "prefix": "sha256=",
      "prefix_optional": true,
      "repeated": "any"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "createdAt"
  },
  "events": {
    "payment.paid": {
      "data": {
        "type": "object"
      }
    },
    "payment.authorized": {
      "data": {
        "type": "object"
      }
    },
    "payment.failed": {
      "data": {
        "type": "object"
      }
    },
    "payment.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payment.expired": {
      "data": {
        "type": "object"
      }
    },
    "payment.pending": {
      "data": {
        "type": "object"
      }
    },
    "refund.queued": {
      "data": {
        "type": "object"
      }
    },
    "refund.pending": {
      "data": {
        "type": "object"
      }
    },
    "refund.processing": {
      "data": {
        "type": "object"
      }
    },
    "refund.refunded": {
      "data": {
        "type": "object"
      }
    },
    "refund.failed": {
      "data": {
        "type": "object"
      }
    },
    "refund.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payment-link.paid": {
      "data": {
        "type": "object"
      }
    },
    "balance-transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "payout.initiated": {
      "data": {
        "type": "object"
      }
    },
    "payout.processing-at-bank": {
      "data": {
        "type": "object"
      }
    },
    "payout.completed": {
      "data": {
        "type": "object"
      }
    },
    "payout.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payout.failed": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.issued": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.canceled": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.paid": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.e-invoice-failed": {
      "data": {
        "type": "object"
      }
    },
    "sales-invoice.e-invoice-issued": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.requested": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.initiated": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.pending-review": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.processed": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.blocked": {
      "data": {
        "type": "object"
      }
    },
    "business-account-transfer.returned": {
      "data": {
        "type": "object"
      }
    }
  }
};
