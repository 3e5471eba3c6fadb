// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Discourse's record, for `new Webhook(discourse, secret)` of `hookseal/base`. */
export const discourse: Provider & { readonly id: "discourse" } = {
  "id": "discourse",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Discourse-Event-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Discourse-Event"
  },
  "event_key": "none",
  "delivery_id": "X-Discourse-Event-Id",
  "headers": [
    {
      "name": "X-Discourse-Event-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Discourse's sender",
      "attempts": 5,
      "delays": [
        60,
        300,
        1500,
        7500
      ]
    }
  ],
  "events": {
    "topic_created": {
      "data": {
        "type": "object"
      }
    },
    "topic_revised": {
      "data": {
        "type": "object"
      }
    },
    "topic_edited": {
      "data": {
        "type": "object"
      }
    },
    "topic_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "topic_recovered": {
      "data": {
        "type": "object"
      }
    },
    "post_created": {
      "data": {
        "type": "object"
      }
    },
    "post_edited": {
      "data": {
        "type": "object"
      }
    },
    "post_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "post_recovered": {
      "data": {
        "type": "object"
      }
    },
    "user_logged_in": {
      "data": {
        "type": "object"
      }
    },
    "user_logged_out": {
      "data": {
        "type": "object"
      }
    },
    "user_confirmed_email": {
      "data": {
        "type": "object"
      }
    },
    "user_created": {
      "data": {
        "type": "object"
      }
    },
    "user_approved": {
      "data": {
        "type": "object"
      }
    },
    "user_updated": {
      "data": {
        "type": "object"
      }
    },
    "user_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "user_suspended": {
      "data": {
        "type": "object"
      }
    },
    "user_unsuspended": {
      "data": {
        "type": "object"
      }
    },
    "group_created": {
      "data": {
        "type": "object"
      }
    },
    "group_updated": {
      "data": {
        "type": "object"
      }
    },
    "group_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "category_created": {
      "data": {
        "type": "object"
      }
    },
    "category_updated": {
      "data": {
        "type": "object"
      }
    },
    "category_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "tag_created": {
      "data": {
        "type": "object"
      }
    },
    "tag_updated": {
      "data": {
        "type": "object"
      }
    },
    "tag_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "reviewable_created": {
      "data": {
        "type": "object"
      }
    },
    "reviewable_updated": {
      "data": {
        "type": "object"
      }
    },
    "notification_created": {
      "data": {
        "type": "object"
      }
    },
    "accepted_solution": {
      "data": {
        "type": "object"
      }
    },
    "unaccepted_solution": {
      "data": {
        "type": "object"
      }
    },
    "assigned": {
      "data": {
        "type": "object"
      }
    },
    "unassigned": {
      "data": {
        "type": "object"
      }
    },
    "user_badge_granted": {
      "data": {
        "type": "object"
      }
    },
    "user_badge_revoked": {
      "data": {
        "type": "object"
      }
    },
    "user_added_to_group": {
      "data": {
        "type": "object"
      }
    },
    "user_removed_from_group": {
      "data": {
        "type": "object"
      }
    },
    "post_liked": {
      "data": {
        "type": "object"
      }
    },
    "user_promoted": {
      "data": {
        "type": "object"
      }
    },
    "topic_upvote": {
      "data": {
        "type": "object"
      }
    },
    "topic_unvote": {
      "data": {
        "type": "object"
      }
    },
    "chat_message_created": {
      "data": {
        "type": "object"
      }
    },
    "chat_message_edited": {
      "data": {
        "type": "object"
      }
    },
    "chat_message_trashed": {
      "data": {
        "type": "object"
      }
    },
    "chat_message_restored": {
      "data": {
        "type": "object"
      }
    },
    "category_experts_approved": {
      "data": {
        "type": "object"
      }
    },
    "category_experts_unapproved": {
      "data": {
        "type": "object"
      }
    }
  }
};
