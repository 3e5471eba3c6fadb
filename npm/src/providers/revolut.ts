// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Revolut's record, for `new Webhook(revolut, secret)` of `hookseal/base`. */
export const revolut: Provider & { readonly id: "revolut" } = {
  "id": "revolut",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Revolut-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1.{timestamp}.{body}",
    "timestamp": {
      "header": "Revolut-Request-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Revolut's documentation",
      "attempts": 4,
      "delays": [
        600,
        600,
        600
      ]
    }
  ],
  "events": {
    "TransactionCreated": {},
    "TransactionStateChanged": {},
    "PayoutLinkCreated": {},
    "PayoutLinkStateChanged": {},
    "ORDER_COMPLETED": {},
    "ORDER_AUTHORISED": {},
    "ORDER_CANCELLED": {},
    "ORDER_FAILED": {},
    "ORDER_INCREMENTAL_AUTHORISATION_AUTHORISED": {},
    "ORDER_INCREMENTAL_AUTHORISATION_DECLINED": {},
    "ORDER_INCREMENTAL_AUTHORISATION_FAILED": {},
    "ORDER_PAYMENT_AUTHENTICATION_CHALLENGED": {},
    "ORDER_PAYMENT_AUTHENTICATED": {},
    "ORDER_PAYMENT_AUTHORISATION_STARTED": {},
    "ORDER_PAYMENT_DECLINED": {},
    "ORDER_PAYMENT_FAILED": {},
    "SUBSCRIPTION_INITIATED": {},
    "SUBSCRIPTION_FINISHED": {},
    "SUBSCRIPTION_CANCELLED": {},
    "SUBSCRIPTION_OVERDUE": {},
    "PAYOUT_INITIATED": {},
    "PAYOUT_COMPLETED": {},
    "PAYOUT_FAILED": {},
    "DISPUTE_ACTION_REQUIRED": {},
    "DISPUTE_UNDER_REVIEW": {},
    "DISPUTE_WON": {},
    "DISPUTE_LOST": {},
    "ORDER_CREATED": {},
    "ORDER_PROCESSING": {},
    "SELL_ORDER_CREATED": {},
    "SELL_ORDER_PROCESSING": {},
    "SELL_ORDER_COMPLETED": {},
    "SELL_ORDER_FAILED": {},
    "SELL_ORDER_EXPIRED": {},
    "SELL_ORDER_REFUNDED": {},
    "SELL_ORDER_CREDITED_AS_CRYPTO": {}
  }
};
