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
    "payment.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "payment.failed": {
      "data": {
        "type": "object"
      }
    },
    "payment.processing": {
      "data": {
        "type": "object"
      }
    },
    "payment.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "refund.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "refund.failed": {
      "data": {
        "type": "object"
      }
    },
    "dispute.opened": {
      "data": {
        "type": "object"
      }
    },
    "dispute.expired": {
      "data": {
        "type": "object"
      }
    },
    "dispute.accepted": {
      "data": {
        "type": "object"
      }
    },
    "dispute.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "dispute.challenged": {
      "data": {
        "type": "object"
      }
    },
    "dispute.won": {
      "data": {
        "type": "object"
      }
    },
    "dispute.lost": {
      "data": {
        "type": "object"
      }
    },
    "subscription.active": {
      "data": {
        "type": "object"
      }
    },
    "subscription.renewed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.on_hold": {
      "data": {
        "type": "object"
      }
    },
    "subscription.paused": {
      "data": {
        "type": "object"
      }
    },
    "subscription.unpaused": {
      "data": {
        "type": "object"
      }
    },
    "subscription.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.failed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.expired": {
      "data": {
        "type": "object"
      }
    },
    "subscription.plan_changed": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.update_payment_method": {
      "data": {
        "type": "object"
      }
    },
    "license_key.created": {
      "data": {
        "type": "object"
      }
    },
    "payout.created": {
      "data": {
        "type": "object"
      }
    },
    "payout.on_hold": {
      "data": {
        "type": "object"
      }
    },
    "payout.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "payout.failed": {
      "data": {
        "type": "object"
      }
    },
    "payout.success": {
      "data": {
        "type": "object"
      }
    },
    "credit.added": {
      "data": {
        "type": "object"
      }
    },
    "credit.deducted": {
      "data": {
        "type": "object"
      }
    },
    "credit.expired": {
      "data": {
        "type": "object"
      }
    },
    "credit.rolled_over": {
      "data": {
        "type": "object"
      }
    },
    "credit.rollover_forfeited": {
      "data": {
        "type": "object"
      }
    },
    "credit.overage_charged": {
      "data": {
        "type": "object"
      }
    },
    "credit.overage_reset": {
      "data": {
        "type": "object"
      }
    },
    "credit.manual_adjustment": {
      "data": {
        "type": "object"
      }
    },
    "credit.balance_low": {
      "data": {
        "type": "object"
      }
    },
    "abandoned_checkout.detected": {
      "data": {
        "type": "object"
      }
    },
    "abandoned_checkout.recovered": {
      "data": {
        "type": "object"
      }
    },
    "dunning.started": {
      "data": {
        "type": "object"
      }
    },
    "dunning.recovered": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_grant.created": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_grant.delivered": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_grant.failed": {
      "data": {
        "type": "object"
      }
    },
    "entitlement_grant.revoked": {
      "data": {
        "type": "object"
      }
    }
  }
};
