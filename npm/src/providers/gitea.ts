// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gitea's record, for `new Webhook(gitea, secret)` of `hookseal/base`. */
export const gitea: Provider & { readonly id: "gitea" } = {
  "id": "gitea",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitea-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Gitea-Event"
  },
  "delivery_id": "X-Gitea-Delivery",
  "headers": [
    {
      "name": "X-Gitea-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Gitea's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "create": {
      "data": {
        "type": "object"
      }
    },
    "delete": {
      "data": {
        "type": "object"
      }
    },
    "fork": {
      "data": {
        "type": "object"
      }
    },
    "push": {
      "data": {
        "type": "object"
      }
    },
    "issues": {
      "data": {
        "type": "object"
      }
    },
    "issue_comment": {
      "data": {
        "type": "object"
      }
    },
    "pull_request": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_approved": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_rejected": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_comment": {
      "data": {
        "type": "object"
      }
    },
    "wiki": {
      "data": {
        "type": "object"
      }
    },
    "repository": {
      "data": {
        "type": "object"
      }
    },
    "release": {
      "data": {
        "type": "object"
      }
    }
  }
};
