// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Worldpay Access's record, for `new Webhook(worldpay, secret)` of `hookseal/base` with `hookseal/keys`. */
export const worldpay: Provider & { readonly id: "worldpay" } = {
  "id": "worldpay",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "header": "Event-Signature",
      "encoding": "hex",
      "separator": ",",
      "entry": "{key_id}/SHA256/{signature}"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "utf8",
      "by": "signature:key_id"
    }
  },
  "envelope": {
    "id": "eventId",
    "type": "{json:eventDetails.type?}{json:eventType?}"
  },
  "rejection_status": 400,
  "retry_span_s": 604800,
  "events": {
    "sentForAuthorization": {},
    "authorized": {},
    "sentForSettlement": {},
    "settled": {},
    "settlementFailed": {},
    "cancelled": {},
    "error": {},
    "expired": {},
    "refused": {},
    "sentForRefund": {},
    "refunded": {},
    "refundFailed": {},
    "tokenCreated": {},
    "settlementInstructed": {},
    "settlementRejected": {},
    "topUpAccepted": {},
    "topUpRejected": {},
    "chargedBack": {},
    "cancelledByCustomer": {},
    "requestExpired": {},
    "disbursed": {},
    "pending": {},
    "requested": {},
    "approved": {},
    "informationRequested": {}
  }
};
