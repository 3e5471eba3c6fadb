// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plane's record, for `new Webhook(plane, secret)` of `hookseal/base`. */
export const plane: Provider & { readonly id: "plane" } = {
  "id": "plane",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Plane-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  },
  "delivery_id": "X-Plane-Delivery",
  "headers": [
    {
      "name": "X-Plane-Delivery",
      "value": "delivery_id"
    },
    {
      "name": "X-Plane-Event",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Plane's documentation",
      "attempts": 5
    },
    {
      "source": "Plane's sender",
      "attempts": 6,
      "timeout": 30
    }
  ],
  "events": {
    "project": {
      "data": {
        "type": "object"
      }
    },
    "issue": {
      "data": {
        "type": "object"
      }
    },
    "cycle": {
      "data": {
        "type": "object"
      }
    },
    "module": {
      "data": {
        "type": "object"
      }
    },
    "issue_comment": {
      "data": {
        "type": "object"
      }
    },
    "cycle_issue": {
      "data": {
        "type": "object"
      }
    },
    "module_issue": {
      "data": {
        "type": "object"
      }
    },
    "project.created": {
      "data": {
        "type": "object"
      }
    },
    "project.updated": {
      "data": {
        "type": "object"
      }
    },
    "project.archived": {
      "data": {
        "type": "object"
      }
    },
    "project.deleted": {
      "data": {
        "type": "object"
      }
    },
    "cycle.created": {
      "data": {
        "type": "object"
      }
    },
    "cycle.updated": {
      "data": {
        "type": "object"
      }
    },
    "cycle.archived": {
      "data": {
        "type": "object"
      }
    },
    "cycle.deleted": {
      "data": {
        "type": "object"
      }
    },
    "module.created": {
      "data": {
        "type": "object"
      }
    },
    "module.updated": {
      "data": {
        "type": "object"
      }
    },
    "module.archived": {
      "data": {
        "type": "object"
      }
    },
    "module.deleted": {
      "data": {
        "type": "object"
      }
    },
    "milestone.created": {
      "data": {
        "type": "object"
      }
    },
    "milestone.updated": {
      "data": {
        "type": "object"
      }
    },
    "milestone.deleted": {
      "data": {
        "type": "object"
      }
    },
    "page.created": {
      "data": {
        "type": "object"
      }
    },
    "page.updated": {
      "data": {
        "type": "object"
      }
    },
    "page.archived": {
      "data": {
        "type": "object"
      }
    },
    "page.deleted": {
      "data": {
        "type": "object"
      }
    },
    "page.comment.created": {
      "data": {
        "type": "object"
      }
    },
    "page.comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "page.comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.updated": {
      "data": {
        "type": "object"
      }
    },
    "workitem.archived": {
      "data": {
        "type": "object"
      }
    },
    "workitem.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.comment.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "workitem.comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.link.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.link.updated": {
      "data": {
        "type": "object"
      }
    },
    "workitem.link.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.vote.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.vote.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.attachment.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.attachment.updated": {
      "data": {
        "type": "object"
      }
    },
    "workitem.attachment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.relation.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.relation.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.dependency.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.dependency.deleted": {
      "data": {
        "type": "object"
      }
    },
    "workitem.page_link.created": {
      "data": {
        "type": "object"
      }
    },
    "workitem.page_link.deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
