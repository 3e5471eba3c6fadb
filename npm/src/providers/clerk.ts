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
    "user.created": {
      "data": {
        "type": "object"
      }
    },
    "user.updated": {
      "data": {
        "type": "object"
      }
    },
    "user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "email.created": {
      "data": {
        "type": "object"
      }
    },
    "sms.created": {
      "data": {
        "type": "object"
      }
    },
    "session.created": {
      "data": {
        "type": "object"
      }
    },
    "session.ended": {
      "data": {
        "type": "object"
      }
    },
    "session.removed": {
      "data": {
        "type": "object"
      }
    },
    "session.revoked": {
      "data": {
        "type": "object"
      }
    },
    "organization.created": {
      "data": {
        "type": "object"
      }
    },
    "organization.updated": {
      "data": {
        "type": "object"
      }
    },
    "organization.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organizationDomain.created": {
      "data": {
        "type": "object"
      }
    },
    "organizationDomain.updated": {
      "data": {
        "type": "object"
      }
    },
    "organizationDomain.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organizationMembership.created": {
      "data": {
        "type": "object"
      }
    },
    "organizationMembership.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organizationMembership.updated": {
      "data": {
        "type": "object"
      }
    },
    "organizationInvitation.created": {
      "data": {
        "type": "object"
      }
    },
    "organizationInvitation.revoked": {
      "data": {
        "type": "object"
      }
    },
    "organizationInvitation.accepted": {
      "data": {
        "type": "object"
      }
    },
    "role.created": {
      "data": {
        "type": "object"
      }
    },
    "role.updated": {
      "data": {
        "type": "object"
      }
    },
    "role.deleted": {
      "data": {
        "type": "object"
      }
    },
    "permission.created": {
      "data": {
        "type": "object"
      }
    },
    "permission.updated": {
      "data": {
        "type": "object"
      }
    },
    "permission.deleted": {
      "data": {
        "type": "object"
      }
    },
    "waitlistEntry.created": {
      "data": {
        "type": "object"
      }
    },
    "waitlistEntry.updated": {
      "data": {
        "type": "object"
      }
    },
    "paymentAttempt.created": {
      "data": {
        "type": "object"
      }
    },
    "paymentAttempt.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.active": {
      "data": {
        "type": "object"
      }
    },
    "subscription.pastDue": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.created": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.active": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.canceled": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.upcoming": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.ended": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.abandoned": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.incomplete": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.pastDue": {
      "data": {
        "type": "object"
      }
    },
    "subscriptionItem.freeTrialEnding": {
      "data": {
        "type": "object"
      }
    }
  }
};
