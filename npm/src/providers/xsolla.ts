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
    "payment": {},
    "refund": {},
    "partial_refund": {},
    "user_validation": {},
    "user_search": {},
    "user_balance_operation": {},
    "create_subscription": {},
    "cancel_subscription": {},
    "update_subscription": {},
    "order_paid": {},
    "order_canceled": {},
    "payment_account_add": {},
    "payment_account_remove": {},
    "partner_side_catalog": {},
    "redeem_key": {},
    "get_pincode": {},
    "afs_reject": {}
  }
};
