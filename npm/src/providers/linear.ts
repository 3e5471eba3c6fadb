// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Linear's record, for `new Webhook(linear, secret)` of `hookseal/base` with `hookseal/keys`. */
export const linear: Provider & { readonly id: "linear" } = {
  "id": "linear",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "linear-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "timestamp": {
      "json": "webhookTimestamp",
      "format": "unix-ms",
      "tolerance_s": 60
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "createdAt",
    "data": "data"
  },
  "delivery_id": "Linear-Delivery",
  "headers": [
    {
      "name": "Linear-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Linear's documentation",
      "attempts": 4,
      "delays": [
        60,
        3600,
        21600
      ],
      "timeout": 5
    }
  ],
  "events": {
    "Attachment": {
      "data": {
        "type": "object"
      }
    },
    "AuditEntry": {
      "data": {
        "type": "object"
      }
    },
    "Comment": {
      "data": {
        "type": "object"
      }
    },
    "Customer": {
      "data": {
        "type": "object"
      }
    },
    "CustomerNeed": {
      "data": {
        "type": "object"
      }
    },
    "Cycle": {
      "data": {
        "type": "object"
      }
    },
    "Document": {
      "data": {
        "type": "object"
      }
    },
    "Initiative": {
      "data": {
        "type": "object"
      }
    },
    "InitiativeUpdate": {
      "data": {
        "type": "object"
      }
    },
    "Issue": {
      "data": {
        "type": "object"
      }
    },
    "IssueLabel": {
      "data": {
        "type": "object"
      }
    },
    "Project": {
      "data": {
        "type": "object"
      }
    },
    "ProjectUpdate": {
      "data": {
        "type": "object"
      }
    },
    "Reaction": {
      "data": {
        "type": "object"
      }
    },
    "User": {
      "data": {
        "type": "object"
      }
    },
    "IssueSLA": {
      "data": {
        "type": "object"
      }
    },
    "OAuthApp": {
      "data": {
        "type": "object"
      }
    },
    "AppUserNotification": {
      "data": {
        "type": "object"
      }
    },
    "PermissionChange": {
      "data": {
        "type": "object"
      }
    },
    "AgentSessionEvent": {
      "data": {
        "type": "object"
      }
    }
  }
};
