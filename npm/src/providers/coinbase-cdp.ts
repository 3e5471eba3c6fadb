// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Coinbase Developer Platform's record, for `new Webhook(coinbaseCdp, secret)` of `hookseal/base` with `hookseal/keys`. */
export const coinbaseCdp: Provider & { readonly id: "coinbase-cdp" } = {
  "id": "coinbase-cdp",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Hook0-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v0"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "unescaped": true,
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    },
    "alternatives": [
      {
        "when": {
          "setting:signature": "v1"
        },
        "signature": {
          "kind": "kv-list",
          "header": "X-Hook0-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "v1"
        },
        "template": "{timestamp}.{header-names}.{header-values}.{body}",
        "signed_headers": {
          "signature_key": "h",
          "separator": " ",
          "join": "."
        },
        "unescaped": true
      },
      {
        "when": {
          "signature:v1": true
        },
        "signature": {
          "kind": "kv-list",
          "header": "X-Hook0-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "v1"
        },
        "template": "{timestamp}.{header-names}.{header-values}.{body}",
        "signed_headers": {
          "signature_key": "h",
          "separator": " ",
          "join": "."
        },
        "unescaped": true
      }
    ]
  },
  "envelope": {
    "type": "header:X-Event-Type"
  },
  "settings": {
    "signature": {
      "description": "`v1` where that alone is to be taken.",
      "default": "any",
      "values": [
        "any",
        "v1"
      ]
    }
  },
  "delivery_id": "X-Event-Id",
  "retry_schedules": [
    {
      "source": "Coinbase's documentation",
      "attempts": 61
    }
  ],
  "events": {
    "acceptance.disbursement.failed": {},
    "acceptance.disbursement.pending": {},
    "acceptance.disbursement.succeeded": {},
    "acceptance.payment_session.authorization_failed": {},
    "acceptance.payment_session.authorization_pending": {},
    "acceptance.payment_session.authorization_succeeded": {},
    "acceptance.payment_session.canceled": {},
    "acceptance.payment_session.capture_failed": {},
    "acceptance.payment_session.capture_pending": {},
    "acceptance.payment_session.capture_succeeded": {},
    "acceptance.payment_session.created": {},
    "acceptance.payment_session.refund_failed": {},
    "acceptance.payment_session.refund_pending": {},
    "acceptance.payment_session.refund_succeeded": {},
    "acceptance.payment_session.void_failed": {},
    "acceptance.payment_session.void_pending": {},
    "acceptance.payment_session.void_succeeded": {},
    "customers.capability.changed": {},
    "customers.customer.deleted": {},
    "offramp.transaction.created": {},
    "offramp.transaction.failed": {},
    "offramp.transaction.success": {},
    "offramp.transaction.updated": {},
    "onchain.activity.detected": {},
    "onramp.transaction.created": {},
    "onramp.transaction.failed": {},
    "onramp.transaction.success": {},
    "onramp.transaction.updated": {},
    "payments.transfers.completed": {},
    "payments.transfers.expired": {},
    "payments.transfers.failed": {},
    "payments.transfers.processing": {},
    "payments.transfers.quoted": {},
    "payments.transfers.travel_rule_completed": {},
    "payments.transfers.travel_rule_incomplete": {},
    "wallet.activity.detected": {},
    "wallet.activity.multi": {},
    "wallet.delegation.created": {},
    "wallet.delegation.revoked": {},
    "wallet.hash.signed": {},
    "wallet.message.signed": {},
    "wallet.transaction.broadcast": {},
    "wallet.transaction.confirmed": {},
    "wallet.transaction.created": {},
    "wallet.transaction.failed": {},
    "wallet.transaction.pending": {},
    "wallet.transaction.replaced": {},
    "wallet.transaction.signed": {},
    "wallet.typed_data.signed": {}
  }
};
