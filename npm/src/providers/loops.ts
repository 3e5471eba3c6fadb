// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Loops's record, for `new Webhook(loops, secret)` of `hookseal/base`. */
export const loops: Provider & { readonly id: "loops" } = {
  "id": "loops",
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
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "eventName",
    "timestamp": "eventTime",
    "timestamp_format": "unix"
  },
  "events": {
    "contact.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "contact.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.deleted": {
      "data": {
        "type": "object"
      }
    },
    "contact.mailingList.subscribed": {
      "data": {
        "type": "object"
      }
    },
    "contact.mailingList.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "transactional.email.sent": {
      "data": {
        "type": "object"
      }
    },
    "campaign.email.sent": {
      "data": {
        "type": "object"
      }
    },
    "loop.email.sent": {
      "data": {
        "type": "object"
      }
    },
    "email.delivered": {
      "data": {
        "type": "object"
      }
    },
    "email.softBounced": {
      "data": {
        "type": "object"
      }
    },
    "email.hardBounced": {
      "data": {
        "type": "object"
      }
    },
    "email.clicked": {
      "data": {
        "type": "object"
      }
    },
    "email.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "email.resubscribed": {
      "data": {
        "type": "object"
      }
    },
    "email.opened": {
      "data": {
        "type": "object"
      }
    },
    "email.spamReported": {
      "data": {
        "type": "object"
      }
    },
    "testing.testEvent": {
      "data": {
        "type": "object"
      }
    }
  }
};
