// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kinde's record, for `new Webhook(kinde, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kinde: Provider & { readonly id: "kinde" } = {
  "id": "kinde",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "algorithms": [
      "RS256"
    ],
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    }
  },
  "envelope": {
    "format": "jwt",
    "type": "claim:type",
    "id": "claim:event_id",
    "timestamp": "claim:event_timestamp",
    "data": "claim:data"
  },
  "delivery_id": "webhook-id",
  "retry_schedules": [
    {
      "source": "Kinde's documentation",
      "attempts": 10,
      "delays": [
        5,
        30,
        120,
        600,
        3600,
        14400,
        43200,
        43200,
        43200
      ]
    }
  ],
  "events": {
    "organization.created": {
      "data": {
        "type": "object"
      }
    },
    "user.created": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication_failed": {
      "data": {
        "type": "object"
      }
    },
    "user.authenticated": {
      "data": {
        "type": "object"
      }
    },
    "subscriber.created": {
      "data": {
        "type": "object"
      }
    },
    "access_request.created": {
      "data": {
        "type": "object"
      }
    },
    "passkey.added": {
      "data": {
        "type": "object"
      }
    },
    "passkey.removed": {
      "data": {
        "type": "object"
      }
    },
    "role.created": {
      "data": {
        "type": "object"
      }
    },
    "role.updated": {
      "data": {
        "type": "object"
      }
    },
    "role.deleted": {
      "data": {
        "type": "object"
      }
    },
    "permission.created": {
      "data": {
        "type": "object"
      }
    },
    "permission.updated": {
      "data": {
        "type": "object"
      }
    },
    "permission.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization.updated": {
      "data": {
        "type": "object"
      }
    },
    "organization.deleted": {
      "data": {
        "type": "object"
      }
    },
    "user.updated": {
      "data": {
        "type": "object"
      }
    },
    "user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.agreement_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "customer.agreement_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.invoice_overdue": {
      "data": {
        "type": "object"
      }
    },
    "customer.meter_usage_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer.payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "customer.plan_created": {
      "data": {
        "type": "object"
      }
    },
    "customer.plan_assigned": {
      "data": {
        "type": "object"
      }
    },
    "customer.plan_changed": {
      "data": {
        "type": "object"
      }
    }
  }
};
