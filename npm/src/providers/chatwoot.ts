// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chatwoot's record, for `new Webhook(chatwoot, secret)` of `hookseal/base`. */
export const chatwoot: Provider & { readonly id: "chatwoot" } = {
  "id": "chatwoot",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Chatwoot-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Chatwoot-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "delivery_id": "X-Chatwoot-Delivery",
  "headers": [
    {
      "name": "X-Chatwoot-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Chatwoot's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "conversation_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "conversation_updated": {
      "data": {
        "type": "object"
      }
    },
    "conversation_created": {
      "data": {
        "type": "object"
      }
    },
    "contact_created": {
      "data": {
        "type": "object"
      }
    },
    "contact_updated": {
      "data": {
        "type": "object"
      }
    },
    "message_created": {
      "data": {
        "type": "object"
      }
    },
    "message_updated": {
      "data": {
        "type": "object"
      }
    },
    "webwidget_triggered": {
      "data": {
        "type": "object"
      }
    },
    "inbox_created": {
      "data": {
        "type": "object"
      }
    },
    "inbox_updated": {
      "data": {
        "type": "object"
      }
    },
    "conversation_typing_on": {
      "data": {
        "type": "object"
      }
    },
    "conversation_typing_off": {
      "data": {
        "type": "object"
      }
    },
    "agent_added": {
      "data": {
        "type": "object"
      }
    },
    "faq_catalog_updated": {
      "data": {
        "type": "object"
      }
    },
    "product_catalog_updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
