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
    "payment.paid": {},
    "payment.authorized": {},
    "payment.failed": {},
    "payment.canceled": {},
    "payment.expired": {},
    "payment.pending": {},
    "refund.queued": {},
    "refund.pending": {},
    "refund.processing": {},
    "refund.refunded": {},
    "refund.failed": {},
    "refund.canceled": {},
    "chargeback.received": {},
    "chargeback.reversed": {},
    "capture.succeeded": {},
    "capture.failed": {},
    "payment-link.paid": {},
    "balance-transaction.created": {},
    "payout.initiated": {},
    "payout.processing-at-bank": {},
    "payout.completed": {},
    "payout.canceled": {},
    "payout.failed": {},
    "sales-invoice.created": {},
    "sales-invoice.issued": {},
    "sales-invoice.canceled": {},
    "sales-invoice.paid": {},
    "sales-invoice.e-invoice-failed": {},
    "sales-invoice.e-invoice-issued": {},
    "business-account-transfer.requested": {},
    "business-account-transfer.initiated": {},
    "business-account-transfer.pending-review": {},
    "business-account-transfer.processed": {},
    "business-account-transfer.failed": {},
    "business-account-transfer.blocked": {},
    "business-account-transfer.returned": {}
  }
};
