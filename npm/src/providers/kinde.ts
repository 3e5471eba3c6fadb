// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kinde's record, for `new Webhook(kinde, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kinde: Provider & { readonly id: "kinde" } = {
  "id": "kinde",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "algorithms": [
      "RS256"
    ],
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    }
  },
  "envelope": {
    "format": "jwt",
    "type": "claim:type",
    "id": "claim:event_id",
    "timestamp": "claim:event_timestamp",
    "data": "claim:data"
  },
  "delivery_id": "webhook-id",
  "retry_schedules": [
    {
      "source": "Kinde's documentation",
      "attempts": 10,
      "delays": [
        5,
        30,
        120,
        600,
        3600,
        14400,
        43200,
        43200,
        43200
      ]
    }
  ],
  "events": {
    "organization.created": {},
    "user.created": {},
    "user.authentication_failed": {},
    "user.authenticated": {},
    "subscriber.created": {},
    "access_request.created": {},
    "passkey.added": {},
    "passkey.removed": {},
    "role.created": {},
    "role.updated": {},
    "role.deleted": {},
    "permission.created": {},
    "permission.updated": {},
    "permission.deleted": {},
    "organization.updated": {},
    "organization.deleted": {},
    "user.updated": {},
    "user.deleted": {},
    "customer.agreement_cancelled": {},
    "customer.agreement_created": {},
    "customer.invoice_overdue": {},
    "customer.meter_usage_updated": {},
    "customer.payment_failed": {},
    "customer.payment_succeeded": {},
    "customer.plan_created": {},
    "customer.plan_assigned": {},
    "customer.plan_changed": {}
  }
};
