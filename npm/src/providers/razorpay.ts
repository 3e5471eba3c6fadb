// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Razorpay's record, for `new Webhook(razorpay, secret)` of `hookseal/base`. */
export const razorpay: Provider & { readonly id: "razorpay" } = {
  "id": "razorpay",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Razorpay-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "payload"
  },
  "events": {
    "order.paid": {
      "data": {
        "type": "object"
      }
    },
    "payment.authorized": {
      "data": {
        "type": "object"
      }
    },
    "payment.captured": {
      "data": {
        "type": "object"
      }
    },
    "payment.failed": {
      "data": {
        "type": "object"
      }
    },
    "payment.downtime.started": {
      "data": {
        "type": "object"
      }
    },
    "payment.downtime.resolved": {
      "data": {
        "type": "object"
      }
    },
    "payment.downtime.updated": {
      "data": {
        "type": "object"
      }
    },
    "refund.created": {
      "data": {
        "type": "object"
      }
    },
    "refund.processed": {
      "data": {
        "type": "object"
      }
    },
    "refund.failed": {
      "data": {
        "type": "object"
      }
    },
    "refund.speed_changed": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.won": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.lost": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.closed": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.under_review": {
      "data": {
        "type": "object"
      }
    },
    "payment.dispute.action_required": {
      "data": {
        "type": "object"
      }
    },
    "invoice.partially_paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.expired": {
      "data": {
        "type": "object"
      }
    },
    "subscription.authenticated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.activated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.charged": {
      "data": {
        "type": "object"
      }
    },
    "subscription.completed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.pending": {
      "data": {
        "type": "object"
      }
    },
    "subscription.halted": {
      "data": {
        "type": "object"
      }
    },
    "subscription.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.paused": {
      "data": {
        "type": "object"
      }
    },
    "subscription.resumed": {
      "data": {
        "type": "object"
      }
    },
    "transfer.processed": {
      "data": {
        "type": "object"
      }
    },
    "transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "settlement.processed": {
      "data": {
        "type": "object"
      }
    },
    "product.route.under_review": {
      "data": {
        "type": "object"
      }
    },
    "product.route.needs_clarification": {
      "data": {
        "type": "object"
      }
    },
    "product.route.activated": {
      "data": {
        "type": "object"
      }
    },
    "qr_code.created": {
      "data": {
        "type": "object"
      }
    },
    "qr_code.credited": {
      "data": {
        "type": "object"
      }
    },
    "qr_code.closed": {
      "data": {
        "type": "object"
      }
    },
    "virtual_account.created": {
      "data": {
        "type": "object"
      }
    },
    "virtual_account.credited": {
      "data": {
        "type": "object"
      }
    },
    "virtual_account.closed": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.paid": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.partially_paid": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "payment_link.expired": {
      "data": {
        "type": "object"
      }
    },
    "account.app.authorization_revoked": {
      "data": {
        "type": "object"
      }
    },
    "payout.pending": {
      "data": {
        "type": "object"
      }
    },
    "payout.rejected": {
      "data": {
        "type": "object"
      }
    },
    "payout.queued": {
      "data": {
        "type": "object"
      }
    },
    "payout.initiated": {
      "data": {
        "type": "object"
      }
    },
    "payout.processed": {
      "data": {
        "type": "object"
      }
    },
    "payout.updated": {
      "data": {
        "type": "object"
      }
    },
    "payout.reversed": {
      "data": {
        "type": "object"
      }
    },
    "payout.failed": {
      "data": {
        "type": "object"
      }
    },
    "payout.downtime.started": {
      "data": {
        "type": "object"
      }
    },
    "payout.downtime.resolved": {
      "data": {
        "type": "object"
      }
    },
    "fund_account.validation.completed": {
      "data": {
        "type": "object"
      }
    },
    "fund_account.validation.failed": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.pending": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.issued": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.processing": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.processed": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.attempted": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.rejected": {
      "data": {
        "type": "object"
      }
    },
    "payout_link.expired": {
      "data": {
        "type": "object"
      }
    },
    "transaction.created": {
      "data": {
        "type": "object"
      }
    }
  }
};
