// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WooCommerce's record, for `new Webhook(woocommerce, secret)` of `hookseal/base` with `hookseal/keys`. */
export const woocommerce: Provider & { readonly id: "woocommerce" } = {
  "id": "woocommerce",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-WC-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-WC-Webhook-Topic",
    "types": [
      "coupon.created",
      "coupon.updated",
      "coupon.deleted",
      "coupon.restored",
      "customer.created",
      "customer.updated",
      "customer.deleted",
      "order.created",
      "order.updated",
      "order.deleted",
      "order.restored",
      "product.created",
      "product.updated",
      "product.deleted",
      "product.restored"
    ]
  },
  "event_key": "type-and-body",
  "challenges": [
    {
      "when": {
        "form:webhook_id": true,
        "header:X-WC-Webhook-Signature": false
      },
      "signed": false,
      "answer": {
        "status": 200,
        "text": ""
      }
    }
  ],
  "delivery_id": "X-WC-Webhook-Delivery-ID",
  "headers": [
    {
      "name": "X-WC-Webhook-Delivery-ID",
      "value": "delivery_id"
    },
    {
      "name": "X-WC-Webhook-Topic",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "WooCommerce's sender",
      "attempts": 1,
      "timeout": 60
    }
  ],
  "events": {
    "coupon.created": {},
    "coupon.updated": {},
    "coupon.deleted": {},
    "coupon.restored": {},
    "customer.created": {},
    "customer.updated": {},
    "customer.deleted": {},
    "order.created": {},
    "order.updated": {},
    "order.deleted": {},
    "order.restored": {},
    "product.created": {},
    "product.updated": {},
    "product.deleted": {},
    "product.restored": {}
  }
};
