// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Resend's record, for `new Webhook(resend, secret)` of `hookseal/base`. */
export const resend: Provider & { readonly id: "resend" } = {
  "id": "resend",
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
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Resend's documentation",
      "attempts": 8,
      "delays": [
        5,
        300,
        1800,
        7200,
        18000,
        36000,
        36000
      ]
    }
  ],
  "events": {
    "email.sent": {
      "data": {
        "type": "object"
      }
    },
    "email.scheduled": {
      "data": {
        "type": "object"
      }
    },
    "email.delivered": {
      "data": {
        "type": "object"
      }
    },
    "email.delivery_delayed": {
      "data": {
        "type": "object"
      }
    },
    "email.complained": {
      "data": {
        "type": "object"
      }
    },
    "email.bounced": {
      "data": {
        "type": "object"
      }
    },
    "email.opened": {
      "data": {
        "type": "object"
      }
    },
    "email.clicked": {
      "data": {
        "type": "object"
      }
    },
    "email.received": {
      "data": {
        "type": "object"
      }
    },
    "email.failed": {
      "data": {
        "type": "object"
      }
    },
    "email.suppressed": {
      "data": {
        "type": "object"
      }
    },
    "contact.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.updated": {
      "data": {
        "type": "object"
      }
    },
    "contact.deleted": {
      "data": {
        "type": "object"
      }
    },
    "domain.created": {
      "data": {
        "type": "object"
      }
    },
    "domain.updated": {
      "data": {
        "type": "object"
      }
    },
    "domain.deleted": {
      "data": {
        "type": "object"
      }
    },
    "suppression.added": {
      "data": {
        "type": "object"
      }
    },
    "suppression.removed": {
      "data": {
        "type": "object"
      }
    }
  }
};
