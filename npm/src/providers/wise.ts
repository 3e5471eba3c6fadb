// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Wise's record, for `new Webhook(wise, secret)` of `hookseal/base` with `hookseal/keys`. */
export const wise: Provider & { readonly id: "wise" } = {
  "id": "wise",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature-SHA256",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "sent_at",
    "data": "data"
  },
  "delivery_id": "X-Delivery-Id",
  "headers": [
    {
      "name": "X-Delivery-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Webhooks & Notifications” in Wise's documentation",
      "attempts": 26,
      "delays": [
        60,
        120,
        240,
        480,
        960,
        1920,
        3840,
        7680,
        15360,
        30720,
        61440,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400,
        86400
      ]
    }
  ],
  "events": {
    "transfers#state-change": {},
    "transfers#active-cases": {},
    "account-details-payment#state-change": {},
    "balances#credit": {},
    "balances#update": {},
    "balances#account-state-change": {},
    "profiles#verification-state-change": {},
    "batch-payment-initiations#state-change": {},
    "transfers#payout-failure": {},
    "transfers#refund": {},
    "swift-in#credit": {},
    "cards#transaction-state-change": {},
    "profiles#cdd-check-state-change": {},
    "cards#card-status-change": {},
    "cards#card-order-status-change": {},
    "cards#card-production-status-change": {},
    "partner-support#case-changed": {},
    "transaction-disputes#update": {},
    "bulk-settlement#payment-received": {},
    "users#state-change": {},
    "kyc-reviews#state-change": {},
    "cards#3ds-challenge": {},
    "profiles#overdraft-limit-threshold": {},
    "account-details-order#order-state-change": {},
    "profiles#state-change": {}
  }
};
