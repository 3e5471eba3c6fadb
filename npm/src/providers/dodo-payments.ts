// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dodo Payments's record, for `new Webhook(dodoPayments, secret)` of `hookseal/base`. */
export const dodoPayments: Provider & { readonly id: "dodo-payments" } = {
  "id": "dodo-payments",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "dodo-docs: developer-resources/webhooks.mdx",
      "attempts": 8,
      "delays": [
        5,
        300,
        1800,
        7200,
        18000,
        36000,
        36000
      ],
      "timeout": 15
    }
  ],
  "events": {
    "payment.succeeded": {},
    "payment.failed": {},
    "payment.processing": {},
    "payment.cancelled": {},
    "refund.succeeded": {},
    "refund.failed": {},
    "dispute.opened": {},
    "dispute.expired": {},
    "dispute.accepted": {},
    "dispute.cancelled": {},
    "dispute.challenged": {},
    "dispute.won": {},
    "dispute.lost": {},
    "subscription.active": {},
    "subscription.renewed": {},
    "subscription.on_hold": {},
    "subscription.paused": {},
    "subscription.unpaused": {},
    "subscription.cancelled": {},
    "subscription.failed": {},
    "subscription.expired": {},
    "subscription.plan_changed": {},
    "subscription.updated": {},
    "subscription.update_payment_method": {},
    "license_key.created": {},
    "payout.created": {},
    "payout.on_hold": {},
    "payout.in_progress": {},
    "payout.failed": {},
    "payout.success": {},
    "credit.added": {},
    "credit.deducted": {},
    "credit.expired": {},
    "credit.rolled_over": {},
    "credit.rollover_forfeited": {},
    "credit.overage_charged": {},
    "credit.overage_reset": {},
    "credit.manual_adjustment": {},
    "credit.balance_low": {},
    "abandoned_checkout.detected": {},
    "abandoned_checkout.recovered": {},
    "dunning.started": {},
    "dunning.recovered": {},
    "entitlement_grant.created": {},
    "entitlement_grant.delivered": {},
    "entitlement_grant.failed": {},
    "entitlement_grant.revoked": {}
  }
};
