// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Unit's record, for `new Webhook(unit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const unit: Provider & { readonly id: "unit" } = {
  "id": "unit",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-unit-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "attributes.createdAt",
    "data": "attributes",
    "items": "data[]"
  },
  "events": {
    "account.created": {
      "data": {
        "type": "object"
      }
    },
    "account.closed": {
      "data": {
        "type": "object"
      }
    },
    "account.frozen": {
      "data": {
        "type": "object"
      }
    },
    "account.reopened": {
      "data": {
        "type": "object"
      }
    },
    "account.unfrozen": {
      "data": {
        "type": "object"
      }
    },
    "application.approved": {
      "data": {
        "type": "object"
      }
    },
    "application.canceled": {
      "data": {
        "type": "object"
      }
    },
    "application.denied": {
      "data": {
        "type": "object"
      }
    },
    "application.awaitingDocuments": {
      "data": {
        "type": "object"
      }
    },
    "application.pendingReview": {
      "data": {
        "type": "object"
      }
    },
    "application.created": {
      "data": {
        "type": "object"
      }
    },
    "authorization.created": {
      "data": {
        "type": "object"
      }
    },
    "authorization.canceled": {
      "data": {
        "type": "object"
      }
    },
    "authorization.declined": {
      "data": {
        "type": "object"
      }
    },
    "authorization.amountChanged": {
      "data": {
        "type": "object"
      }
    },
    "authorization.updated": {
      "data": {
        "type": "object"
      }
    },
    "authorizationRequest.approved": {
      "data": {
        "type": "object"
      }
    },
    "authorizationRequest.pending": {
      "data": {
        "type": "object"
      }
    },
    "authorizationRequest.declined": {
      "data": {
        "type": "object"
      }
    },
    "bulkPayments.failed": {
      "data": {
        "type": "object"
      }
    },
    "bulkPayments.finished": {
      "data": {
        "type": "object"
      }
    },
    "card.created": {
      "data": {
        "type": "object"
      }
    },
    "card.activated": {
      "data": {
        "type": "object"
      }
    },
    "card.statusChanged": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.archived": {
      "data": {
        "type": "object"
      }
    },
    "creditApplication.created": {
      "data": {
        "type": "object"
      }
    },
    "creditDecision.approved": {
      "data": {
        "type": "object"
      }
    },
    "document.approved": {
      "data": {
        "type": "object"
      }
    },
    "document.rejected": {
      "data": {
        "type": "object"
      }
    },
    "payment.created": {
      "data": {
        "type": "object"
      }
    },
    "payment.clearing": {
      "data": {
        "type": "object"
      }
    },
    "payment.sent": {
      "data": {
        "type": "object"
      }
    },
    "payment.returned": {
      "data": {
        "type": "object"
      }
    },
    "payment.rejected": {
      "data": {
        "type": "object"
      }
    },
    "payment.canceled": {
      "data": {
        "type": "object"
      }
    },
    "payment.pendingReview": {
      "data": {
        "type": "object"
      }
    },
    "recurringPayment.created": {
      "data": {
        "type": "object"
      }
    },
    "recurringPayment.statusChanged": {
      "data": {
        "type": "object"
      }
    },
    "recurringPayment.failed": {
      "data": {
        "type": "object"
      }
    },
    "statements.created": {
      "data": {
        "type": "object"
      }
    },
    "transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "receivedPayment.created": {
      "data": {
        "type": "object"
      }
    },
    "receivedPayment.advanced": {
      "data": {
        "type": "object"
      }
    },
    "receivedPayment.completed": {
      "data": {
        "type": "object"
      }
    },
    "receivedPayment.markedForReturn": {
      "data": {
        "type": "object"
      }
    },
    "receivedPayment.returned": {
      "data": {
        "type": "object"
      }
    },
    "stopPayment.created": {
      "data": {
        "type": "object"
      }
    },
    "stopPayment.paymentStopped": {
      "data": {
        "type": "object"
      }
    },
    "stopPayment.disabled": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.created": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.processed": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.returned": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.rejected": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.pending": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.additionalVerificationRequired": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.deliveryStatusChanged": {
      "data": {
        "type": "object"
      }
    },
    "checkPayment.additionalVerificationApproved": {
      "data": {
        "type": "object"
      }
    },
    "chargeback.created": {
      "data": {
        "type": "object"
      }
    },
    "reward.sent": {
      "data": {
        "type": "object"
      }
    },
    "reward.rejected": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.created": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.pendingReview": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.pending": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.rejected": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.clearing": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.sent": {
      "data": {
        "type": "object"
      }
    },
    "checkDeposit.returned": {
      "data": {
        "type": "object"
      }
    },
    "declinedIncomingPayment.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute.statusChanged": {
      "data": {
        "type": "object"
      }
    },
    "repayment.created": {
      "data": {
        "type": "object"
      }
    },
    "repayment.statusChanged": {
      "data": {
        "type": "object"
      }
    },
    "taxForm.created": {
      "data": {
        "type": "object"
      }
    },
    "taxForm.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
