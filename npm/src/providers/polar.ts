// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Polar's record, for `new Webhook(polar, secret)` of `hookseal/base`. */
export const polar: Provider & { readonly id: "polar" } = {
  "id": "polar",
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
      "decode": "utf8"
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
      "source": "Polar's documentation",
      "attempts": 11,
      "timeout": 10
    }
  ],
  "events": {
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
    "customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.state_changed": {
      "data": {
        "type": "object"
      }
    },
    "customer_seat.assigned": {
      "data": {
        "type": "object"
      }
    },
    "customer_seat.claimed": {
      "data": {
        "type": "object"
      }
    },
    "customer_seat.revoked": {
      "data": {
        "type": "object"
      }
    },
    "member.created": {
      "data": {
        "type": "object"
      }
    },
    "member.updated": {
      "data": {
        "type": "object"
      }
    },
    "member.deleted": {
      "data": {
        "type": "object"
      }
    },
    "benefit.created": {
      "data": {
        "type": "object"
      }
    },
    "benefit_grant.created": {
      "data": {
        "type": "object"
      }
    },
    "benefit_grant.cycled": {
      "data": {
        "type": "object"
      }
    },
    "benefit_grant.revoked": {
      "data": {
        "type": "object"
      }
    },
    "benefit_grant.updated": {
      "data": {
        "type": "object"
      }
    },
    "benefit.updated": {
      "data": {
        "type": "object"
      }
    },
    "checkout.created": {
      "data": {
        "type": "object"
      }
    },
    "checkout.updated": {
      "data": {
        "type": "object"
      }
    },
    "checkout.expired": {
      "data": {
        "type": "object"
      }
    },
    "order.created": {
      "data": {
        "type": "object"
      }
    },
    "order.paid": {
      "data": {
        "type": "object"
      }
    },
    "order.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.refunded": {
      "data": {
        "type": "object"
      }
    },
    "organization.updated": {
      "data": {
        "type": "object"
      }
    },
    "product.created": {
      "data": {
        "type": "object"
      }
    },
    "product.updated": {
      "data": {
        "type": "object"
      }
    },
    "refund.created": {
      "data": {
        "type": "object"
      }
    },
    "refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.active": {
      "data": {
        "type": "object"
      }
    },
    "subscription.canceled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription.revoked": {
      "data": {
        "type": "object"
      }
    },
    "subscription.uncanceled": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.past_due": {
      "data": {
        "type": "object"
      }
    }
  }
};
