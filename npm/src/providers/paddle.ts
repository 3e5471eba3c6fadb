// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Paddle Billing's record, for `new Webhook(paddle, secret)` of `hookseal/base`. */
export const paddle: Provider & { readonly id: "paddle" } = {
  "id": "paddle",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Paddle-Signature",
      "encoding": "hex",
      "separator": ";",
      "signature_key": "h1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}:{body}",
    "timestamp": {
      "signature_key": "ts",
      "format": "unix",
      "tolerance_s": 5
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "event_id",
    "timestamp": "occurred_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Paddle's documentation",
      "attempts": 61,
      "timeout": 5
    }
  ],
  "retry_span_s": 259200,
  "events": {
    "address.created": {},
    "address.imported": {},
    "address.updated": {},
    "adjustment.created": {},
    "adjustment.updated": {},
    "api_key.created": {},
    "api_key.expired": {},
    "api_key.expiring": {},
    "api_key.revoked": {},
    "api_key.updated": {},
    "api_key_exposure.created": {},
    "business.created": {},
    "business.imported": {},
    "business.updated": {},
    "client_token.created": {},
    "client_token.revoked": {},
    "client_token.updated": {},
    "customer.created": {},
    "customer.imported": {},
    "customer.updated": {},
    "discount.created": {},
    "discount.imported": {},
    "discount.updated": {},
    "discount_group.created": {},
    "discount_group.updated": {},
    "payment_method.deleted": {},
    "payment_method.saved": {},
    "payout.created": {},
    "payout.paid": {},
    "price.created": {},
    "price.imported": {},
    "price.updated": {},
    "product.created": {},
    "product.imported": {},
    "product.updated": {},
    "report.created": {},
    "report.updated": {},
    "subscription.activated": {},
    "subscription.canceled": {},
    "subscription.created": {},
    "subscription.imported": {},
    "subscription.past_due": {},
    "subscription.paused": {},
    "subscription.resumed": {},
    "subscription.trialing": {},
    "subscription.updated": {},
    "transaction.billed": {},
    "transaction.canceled": {},
    "transaction.completed": {},
    "transaction.created": {},
    "transaction.paid": {},
    "transaction.past_due": {},
    "transaction.payment_failed": {},
    "transaction.ready": {},
    "transaction.revised": {},
    "transaction.updated": {}
  }
};
