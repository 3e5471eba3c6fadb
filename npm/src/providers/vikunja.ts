// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vikunja's record, for `new Webhook(vikunja, secret)` of `hookseal/base`. */
export const vikunja: Provider & { readonly id: "vikunja" } = {
  "id": "vikunja",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Vikunja-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "timestamp": "time",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Vikunja's sender",
      "attempts": 6,
      "timeout": 30
    }
  ],
  "events": {
    "task.created": {
      "data": {
        "type": "object"
      }
    },
    "task.updated": {
      "data": {
        "type": "object"
      }
    },
    "task.deleted": {
      "data": {
        "type": "object"
      }
    },
    "task.assignee.created": {
      "data": {
        "type": "object"
      }
    },
    "task.assignee.deleted": {
      "data": {
        "type": "object"
      }
    },
    "task.comment.created": {
      "data": {
        "type": "object"
      }
    },
    "task.comment.edited": {
      "data": {
        "type": "object"
      }
    },
    "task.comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "task.attachment.created": {
      "data": {
        "type": "object"
      }
    },
    "task.attachment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "task.relation.created": {
      "data": {
        "type": "object"
      }
    },
    "task.relation.deleted": {
      "data": {
        "type": "object"
      }
    },
    "project.updated": {
      "data": {
        "type": "object"
      }
    },
    "project.deleted": {
      "data": {
        "type": "object"
      }
    },
    "project.shared.user": {
      "data": {
        "type": "object"
      }
    },
    "project.shared.team": {
      "data": {
        "type": "object"
      }
    },
    "task.reminder.fired": {
      "data": {
        "type": "object"
      }
    },
    "task.overdue": {
      "data": {
        "type": "object"
      }
    },
    "tasks.overdue": {
      "data": {
        "type": "object"
      }
    }
  }
};
