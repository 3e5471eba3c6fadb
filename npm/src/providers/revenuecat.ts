// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** RevenueCat's record, for `new Webhook(revenuecat, secret)` of `hookseal/base` with `hookseal/keys`. */
export const revenuecat: Provider & { readonly id: "revenuecat" } = {
  "id": "revenuecat",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event.type",
    "id": "event.id",
    "timestamp": "event.event_timestamp_ms",
    "timestamp_format": "unix-ms",
    "data": "event"
  },
  "retry_schedules": [
    {
      "source": "RevenueCat's documentation",
      "attempts": 6,
      "delays": [
        300,
        600,
        1200,
        2400,
        4800
      ],
      "timeout": 60
    }
  ],
  "events": {
    "TEST": {},
    "INITIAL_PURCHASE": {},
    "RENEWAL": {},
    "CANCELLATION": {},
    "UNCANCELLATION": {},
    "NON_RENEWING_PURCHASE": {},
    "SUBSCRIPTION_PAUSED": {},
    "EXPIRATION": {},
    "BILLING_ISSUE": {},
    "PRODUCT_CHANGE": {},
    "TRANSFER": {},
    "SUBSCRIPTION_EXTENDED": {},
    "TEMPORARY_ENTITLEMENT_GRANT": {},
    "REFUND_REVERSED": {},
    "INVOICE_ISSUANCE": {},
    "VIRTUAL_CURRENCY_TRANSACTION": {},
    "EXPERIMENT_ENROLLMENT": {}
  }
};
