// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Outline's record, for `new Webhook(outline, secret)` of `hookseal/base`. */
export const outline: Provider & { readonly id: "outline" } = {
  "id": "outline",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Outline-Signature",
      "encoding": "hex",
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
    "type": "event",
    "id": "id",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Outline's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "attachments.create": {
      "data": {
        "type": "object"
      }
    },
    "attachments.update": {
      "data": {
        "type": "object"
      }
    },
    "attachments.delete": {
      "data": {
        "type": "object"
      }
    },
    "users.create": {
      "data": {
        "type": "object"
      }
    },
    "users.signin": {
      "data": {
        "type": "object"
      }
    },
    "users.update": {
      "data": {
        "type": "object"
      }
    },
    "users.suspend": {
      "data": {
        "type": "object"
      }
    },
    "users.activate": {
      "data": {
        "type": "object"
      }
    },
    "users.delete": {
      "data": {
        "type": "object"
      }
    },
    "users.invite": {
      "data": {
        "type": "object"
      }
    },
    "users.promote": {
      "data": {
        "type": "object"
      }
    },
    "users.demote": {
      "data": {
        "type": "object"
      }
    },
    "documents.create": {
      "data": {
        "type": "object"
      }
    },
    "documents.publish": {
      "data": {
        "type": "object"
      }
    },
    "documents.unpublish": {
      "data": {
        "type": "object"
      }
    },
    "documents.delete": {
      "data": {
        "type": "object"
      }
    },
    "documents.permanent_delete": {
      "data": {
        "type": "object"
      }
    },
    "documents.archive": {
      "data": {
        "type": "object"
      }
    },
    "documents.unarchive": {
      "data": {
        "type": "object"
      }
    },
    "documents.restore": {
      "data": {
        "type": "object"
      }
    },
    "documents.move": {
      "data": {
        "type": "object"
      }
    },
    "documents.update": {
      "data": {
        "type": "object"
      }
    },
    "documents.title_change": {
      "data": {
        "type": "object"
      }
    },
    "documents.add_user": {
      "data": {
        "type": "object"
      }
    },
    "documents.remove_user": {
      "data": {
        "type": "object"
      }
    },
    "documents.add_group": {
      "data": {
        "type": "object"
      }
    },
    "documents.remove_group": {
      "data": {
        "type": "object"
      }
    },
    "collections.create": {
      "data": {
        "type": "object"
      }
    },
    "collections.update": {
      "data": {
        "type": "object"
      }
    },
    "collections.delete": {
      "data": {
        "type": "object"
      }
    },
    "collections.add_user": {
      "data": {
        "type": "object"
      }
    },
    "collections.remove_user": {
      "data": {
        "type": "object"
      }
    },
    "collections.add_group": {
      "data": {
        "type": "object"
      }
    },
    "collections.remove_group": {
      "data": {
        "type": "object"
      }
    },
    "collections.move": {
      "data": {
        "type": "object"
      }
    },
    "collections.permission_changed": {
      "data": {
        "type": "object"
      }
    },
    "comments.create": {
      "data": {
        "type": "object"
      }
    },
    "comments.update": {
      "data": {
        "type": "object"
      }
    },
    "comments.delete": {
      "data": {
        "type": "object"
      }
    },
    "revisions.create": {
      "data": {
        "type": "object"
      }
    },
    "fileOperations.create": {
      "data": {
        "type": "object"
      }
    },
    "fileOperations.update": {
      "data": {
        "type": "object"
      }
    },
    "fileOperations.delete": {
      "data": {
        "type": "object"
      }
    },
    "groups.create": {
      "data": {
        "type": "object"
      }
    },
    "groups.update": {
      "data": {
        "type": "object"
      }
    },
    "groups.delete": {
      "data": {
        "type": "object"
      }
    },
    "groups.add_user": {
      "data": {
        "type": "object"
      }
    },
    "groups.remove_user": {
      "data": {
        "type": "object"
      }
    },
    "integrations.create": {
      "data": {
        "type": "object"
      }
    },
    "integrations.update": {
      "data": {
        "type": "object"
      }
    },
    "shares.create": {
      "data": {
        "type": "object"
      }
    },
    "shares.update": {
      "data": {
        "type": "object"
      }
    },
    "shares.revoke": {
      "data": {
        "type": "object"
      }
    },
    "teams.update": {
      "data": {
        "type": "object"
      }
    },
    "pins.create": {
      "data": {
        "type": "object"
      }
    },
    "pins.update": {
      "data": {
        "type": "object"
      }
    },
    "pins.delete": {
      "data": {
        "type": "object"
      }
    },
    "webhookSubscriptions.create": {
      "data": {
        "type": "object"
      }
    },
    "webhookSubscriptions.delete": {
      "data": {
        "type": "object"
      }
    },
    "webhookSubscriptions.update": {
      "data": {
        "type": "object"
      }
    },
    "views.create": {
      "data": {
        "type": "object"
      }
    }
  }
};
