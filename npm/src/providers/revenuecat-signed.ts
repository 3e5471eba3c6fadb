// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** RevenueCat, signed's record, for `new Webhook(revenuecatSigned, secret)` of `hookseal/base`. */
export const revenuecatSigned: Provider & { readonly id: "revenuecat-signed" } = {
  "id": "revenuecat-signed",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-RevenueCat-Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
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
