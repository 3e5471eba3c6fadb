// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Knock's record, for `new Webhook(knock, secret)` of `hookseal/base`. */
export const knock: Provider & { readonly id: "knock" } = {
  "id": "knock",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "x-knock-signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "s"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Knock's documentation",
      "attempts": 8
    }
  ],
  "events": {
    "message.sent": {
      "data": {
        "type": "object"
      }
    },
    "message.delivered": {
      "data": {
        "type": "object"
      }
    },
    "message.delivery_attempted": {
      "data": {
        "type": "object"
      }
    },
    "message.undelivered": {
      "data": {
        "type": "object"
      }
    },
    "message.bounced": {
      "data": {
        "type": "object"
      }
    },
    "message.seen": {
      "data": {
        "type": "object"
      }
    },
    "message.unseen": {
      "data": {
        "type": "object"
      }
    },
    "message.read": {
      "data": {
        "type": "object"
      }
    },
    "message.unread": {
      "data": {
        "type": "object"
      }
    },
    "message.archived": {
      "data": {
        "type": "object"
      }
    },
    "message.unarchived": {
      "data": {
        "type": "object"
      }
    },
    "message.interacted": {
      "data": {
        "type": "object"
      }
    },
    "message.link_clicked": {
      "data": {
        "type": "object"
      }
    },
    "workflow.updated": {
      "data": {
        "type": "object"
      }
    },
    "workflow.committed": {
      "data": {
        "type": "object"
      }
    },
    "workflow_recipient_run.started": {
      "data": {
        "type": "object"
      }
    },
    "workflow_recipient_run.completed": {
      "data": {
        "type": "object"
      }
    },
    "workflow_recipient_run.error": {
      "data": {
        "type": "object"
      }
    },
    "email_layout.updated": {
      "data": {
        "type": "object"
      }
    },
    "email_layout.committed": {
      "data": {
        "type": "object"
      }
    },
    "translation.updated": {
      "data": {
        "type": "object"
      }
    },
    "translation.committed": {
      "data": {
        "type": "object"
      }
    },
    "partial.updated": {
      "data": {
        "type": "object"
      }
    },
    "partial.committed": {
      "data": {
        "type": "object"
      }
    },
    "source_event_action.updated": {
      "data": {
        "type": "object"
      }
    },
    "source_event_action.committed": {
      "data": {
        "type": "object"
      }
    }
  }
};
