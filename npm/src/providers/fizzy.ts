// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fizzy's record, for `new Webhook(fizzy, secret)` of `hookseal/base`. */
export const fizzy: Provider & { readonly id: "fizzy" } = {
  "id": "fizzy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "id": "id",
    "timestamp": "created_at"
  },
  "retry_schedules": [
    {
      "source": "Fizzy's sender",
      "attempts": 1,
      "timeout": 7
    }
  ],
  "events": {
    "card_assigned": {
      "data": {
        "type": "object"
      }
    },
    "card_closed": {
      "data": {
        "type": "object"
      }
    },
    "card_postponed": {
      "data": {
        "type": "object"
      }
    },
    "card_auto_postponed": {
      "data": {
        "type": "object"
      }
    },
    "card_board_changed": {
      "data": {
        "type": "object"
      }
    },
    "card_published": {
      "data": {
        "type": "object"
      }
    },
    "card_reopened": {
      "data": {
        "type": "object"
      }
    },
    "card_sent_back_to_triage": {
      "data": {
        "type": "object"
      }
    },
    "card_triaged": {
      "data": {
        "type": "object"
      }
    },
    "card_unassigned": {
      "data": {
        "type": "object"
      }
    },
    "comment_created": {
      "data": {
        "type": "object"
      }
    }
  }
};
