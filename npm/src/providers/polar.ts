// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Polar's record, for `new Webhook(polar, secret)` of `hookseal/base`. */
export const polar: Provider & { readonly id: "polar" } = {
  "id": "polar",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "utf8"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Polar's documentation",
      "attempts": 11,
      "timeout": 10
    }
  ],
  "events": {
    "customer.created": {},
    "customer.updated": {},
    "customer.deleted": {},
    "customer.state_changed": {},
    "customer_seat.assigned": {},
    "customer_seat.claimed": {},
    "customer_seat.revoked": {},
    "member.created": {},
    "member.updated": {},
    "member.deleted": {},
    "benefit.created": {},
    "benefit_grant.created": {},
    "benefit_grant.cycled": {},
    "benefit_grant.revoked": {},
    "benefit_grant.updated": {},
    "benefit.updated": {},
    "checkout.created": {},
    "checkout.updated": {},
    "checkout.expired": {},
    "order.created": {},
    "order.paid": {},
    "order.updated": {},
    "order.refunded": {},
    "organization.updated": {},
    "product.created": {},
    "product.updated": {},
    "refund.created": {},
    "refund.updated": {},
    "subscription.active": {},
    "subscription.canceled": {},
    "subscription.created": {},
    "subscription.revoked": {},
    "subscription.uncanceled": {},
    "subscription.updated": {},
    "subscription.past_due": {}
  }
};
