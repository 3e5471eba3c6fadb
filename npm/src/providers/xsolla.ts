// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Xsolla's record, for `new Webhook(xsolla, secret)` of `hookseal/base` with `hookseal/keys`. */
export const xsolla: Provider & { readonly id: "xsolla" } = {
  "id": "xsolla",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "hex",
      "prefix": "Signature "
    },
    "algorithm": "digest-sha1",
    "template": "{body}{secret}"
  },
  "envelope": {
    "type": "notification_type"
  },
  "retry_schedules": [
    {
      "source": "Xsolla's documentation",
      "attempts": 20,
      "delays": [
        300,
        300,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600,
        3600
      ]
    }
  ],
  "events": {
    "payment": {
      "data": {
        "type": "object"
      }
    },
    "refund": {
      "data": {
        "type": "object"
      }
    },
    "partial_refund": {
      "data": {
        "type": "object"
      }
    },
    "user_validation": {
      "data": {
        "type": "object"
      }
    },
    "user_search": {
      "data": {
        "type": "object"
      }
    },
    "user_balance_operation": {
      "data": {
        "type": "object"
      }
    },
    "create_subscription": {
      "data": {
        "type": "object"
      }
    },
    "cancel_subscription": {
      "data": {
        "type": "object"
      }
    },
    "update_subscription": {
      "data": {
        "type": "object"
      }
    },
    "order_paid": {
      "data": {
        "type": "object"
      }
    },
    "order_canceled": {
      "data": {
        "type": "object"
      }
    },
    "payment_account_add": {
      "data": {
        "type": "object"
      }
    },
    "payment_account_remove": {
      "data": {
        "type": "object"
      }
    },
    "partner_side_catalog": {
      "data": {
        "type": "object"
      }
    },
    "redeem_key": {
      "data": {
        "type": "object"
      }
    },
    "get_pincode": {
      "data": {
        "type": "object"
      }
    },
    "afs_reject": {
      "data": {
        "type": "object"
      }
    }
  }
};
