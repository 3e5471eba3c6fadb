// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Harness Open Source (Gitness)'s record, for `new Webhook(gitness, secret)` of `hookseal/base`. */
export const gitness: Provider & { readonly id: "gitness" } = {
  "id": "gitness",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitness-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "trigger"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Gitness' sender",
      "attempts": 4,
      "timeout": 10
    }
  ],
  "events": {
    "branch_created": {
      "data": {
        "type": "object"
      }
    },
    "branch_updated": {
      "data": {
        "type": "object"
      }
    },
    "branch_deleted": {
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
    "tag_deleted": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_created": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_reopened": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_branch_updated": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_closed": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_comment_created": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_merged": {
      "data": {
        "type": "object"
      }
    },
    "pullreq_updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
