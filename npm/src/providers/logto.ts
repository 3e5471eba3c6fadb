// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Logto's record, for `new Webhook(logto, secret)` of `hookseal/base`. */
export const logto: Provider & { readonly id: "logto" } = {
  "id": "logto",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "logto-signature-sha-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "logto-io/docs: docs/developers/webhooks/configure-webhooks.mdx",
      "attempts": 4
    }
  ],
  "events": {
    "PostRegister": {
      "data": {
        "type": "object"
      }
    },
    "PostSignIn": {
      "data": {
        "type": "object"
      }
    },
    "PostSignInAdaptiveMfaTriggered": {
      "data": {
        "type": "object"
      }
    },
    "PostResetPassword": {
      "data": {
        "type": "object"
      }
    },
    "User.Created": {
      "data": {
        "type": "object"
      }
    },
    "User.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "User.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "User.SuspensionStatus.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Role.Created": {
      "data": {
        "type": "object"
      }
    },
    "Role.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "Role.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Role.Scopes.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Scope.Created": {
      "data": {
        "type": "object"
      }
    },
    "Scope.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "Scope.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Organization.Created": {
      "data": {
        "type": "object"
      }
    },
    "Organization.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "Organization.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Organization.Membership.Updated": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationRole.Created": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationRole.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationRole.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationRole.Scopes.Updated": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationScope.Created": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationScope.Deleted": {
      "data": {
        "type": "object"
      }
    },
    "OrganizationScope.Data.Updated": {
      "data": {
        "type": "object"
      }
    },
    "Identifier.Lockout": {
      "data": {
        "type": "object"
      }
    },
    "Message.RateLimited": {
      "data": {
        "type": "object"
      }
    }
  }
};
