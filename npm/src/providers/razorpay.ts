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
  "delivery_id": "x-razorpay-event-id",
  "headers": [
    {
      "name": "x-razorpay-event-id",
      "value": "delivery_id"
    }
  ],
  "retry_span_s": 86400,
  "events": {
    "order.paid": {},
    "payment.authorized": {},
    "payment.captured": {},
    "payment.failed": {},
    "payment.downtime.started": {},
    "payment.downtime.resolved": {},
    "payment.downtime.updated": {},
    "refund.created": {},
    "refund.processed": {},
    "refund.failed": {},
    "refund.speed_changed": {},
    "payment.dispute.created": {},
    "payment.dispute.won": {},
    "payment.dispute.lost": {},
    "payment.dispute.closed": {},
    "payment.dispute.under_review": {},
    "payment.dispute.action_required": {},
    "invoice.partially_paid": {},
    "invoice.paid": {},
    "invoice.expired": {},
    "subscription.authenticated": {},
    "subscription.activated": {},
    "subscription.charged": {},
    "subscription.completed": {},
    "subscription.updated": {},
    "subscription.pending": {},
    "subscription.halted": {},
    "subscription.cancelled": {},
    "subscription.paused": {},
    "subscription.resumed": {},
    "transfer.processed": {},
    "transfer.failed": {},
    "settlement.processed": {},
    "product.route.under_review": {},
    "product.route.needs_clarification": {},
    "product.route.activated": {},
    "qr_code.created": {},
    "qr_code.credited": {},
    "qr_code.closed": {},
    "virtual_account.created": {},
    "virtual_account.credited": {},
    "virtual_account.closed": {},
    "payment_link.paid": {},
    "payment_link.partially_paid": {},
    "payment_link.cancelled": {},
    "payment_link.expired": {},
    "account.app.authorization_revoked": {},
    "payout.pending": {},
    "payout.rejected": {},
    "payout.queued": {},
    "payout.initiated": {},
    "payout.processed": {},
    "payout.updated": {},
    "payout.reversed": {},
    "payout.failed": {},
    "payout.downtime.started": {},
    "payout.downtime.resolved": {},
    "fund_account.validation.completed": {},
    "fund_account.validation.failed": {},
    "payout_link.pending": {},
    "payout_link.issued": {},
    "payout_link.processing": {},
    "payout_link.processed": {},
    "payout_link.attempted": {},
    "payout_link.cancelled": {},
    "payout_link.rejected": {},
    "payout_link.expired": {},
    "transaction.created": {}
  }
};
