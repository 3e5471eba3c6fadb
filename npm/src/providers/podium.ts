// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Podium's record, for `new Webhook(podium, secret)` of `hookseal/base`. */
export const podium: Provider & { readonly id: "podium" } = {
  "id": "podium",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "podium-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "podium-timestamp",
      "format": "unix-ms",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "metadata.event_type",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Podium's documentation",
      "attempts": 16
    }
  ],
  "events": {
    "call.completed": {
      "data": {
        "type": "object"
      }
    },
    "call.missed": {
      "data": {
        "type": "object"
      }
    },
    "call.received": {
      "data": {
        "type": "object"
      }
    },
    "call.voicemail_left": {
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
    "contact.merged": {
      "data": {
        "type": "object"
      }
    },
    "contact.unchanged": {
      "data": {
        "type": "object"
      }
    },
    "contact.updated": {
      "data": {
        "type": "object"
      }
    },
    "invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.disabled": {
      "data": {
        "type": "object"
      }
    },
    "invoice.marked_as_paid": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.refund_created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.refund_failed": {
      "data": {
        "type": "object"
      }
    },
    "message.failed": {
      "data": {
        "type": "object"
      }
    },
    "message.received": {
      "data": {
        "type": "object"
      }
    },
    "message.sent": {
      "data": {
        "type": "object"
      }
    },
    "review.created": {
      "data": {
        "type": "object"
      }
    },
    "review.invite_link_created": {
      "data": {
        "type": "object"
      }
    },
    "review.invite_link_updated": {
      "data": {
        "type": "object"
      }
    },
    "review.response_created": {
      "data": {
        "type": "object"
      }
    },
    "review.response_updated": {
      "data": {
        "type": "object"
      }
    },
    "review.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
