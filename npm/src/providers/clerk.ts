// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Clerk's record, for `new Webhook(clerk, secret)` of `hookseal/base`. */
export const clerk: Provider & { readonly id: "clerk" } = {
  "id": "clerk",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "svix-docs: content/retries.mdx",
      "attempts": 8,
      "delays": [
        5,
        300,
        1800,
        7200,
        18000,
        36000,
        36000
      ],
      "timeout": 15
    }
  ],
  "events": {
    "user.created": {},
    "user.updated": {},
    "user.deleted": {},
    "email.created": {},
    "sms.created": {},
    "session.created": {},
    "session.ended": {},
    "session.removed": {},
    "session.revoked": {},
    "organization.created": {},
    "organization.updated": {},
    "organization.deleted": {},
    "organizationDomain.created": {},
    "organizationDomain.updated": {},
    "organizationDomain.deleted": {},
    "organizationMembership.created": {},
    "organizationMembership.deleted": {},
    "organizationMembership.updated": {},
    "organizationInvitation.created": {},
    "organizationInvitation.revoked": {},
    "organizationInvitation.accepted": {},
    "role.created": {},
    "role.updated": {},
    "role.deleted": {},
    "permission.created": {},
    "permission.updated": {},
    "permission.deleted": {},
    "waitlistEntry.created": {},
    "waitlistEntry.updated": {},
    "paymentAttempt.created": {},
    "paymentAttempt.updated": {},
    "subscription.created": {},
    "subscription.updated": {},
    "subscription.active": {},
    "subscription.pastDue": {},
    "subscriptionItem.created": {},
    "subscriptionItem.updated": {},
    "subscriptionItem.active": {},
    "subscriptionItem.canceled": {},
    "subscriptionItem.upcoming": {},
    "subscriptionItem.ended": {},
    "subscriptionItem.abandoned": {},
    "subscriptionItem.incomplete": {},
    "subscriptionItem.pastDue": {},
    "subscriptionItem.freeTrialEnding": {}
  }
};
