// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitBucket's record, for `new Webhook(gitbucket, secret)` of `hookseal/base`. */
export const gitbucket: Provider & { readonly id: "gitbucket" } = {
  "id": "gitbucket",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Github-Event"
  },
  "delivery_id": "X-Github-Delivery",
  "headers": [
    {
      "name": "X-Github-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "GitBucket's sender",
      "attempts": 1
    }
  ],
  "events": {
    "commit_comment": {
      "data": {
        "type": "object"
      }
    },
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
    "deployment": {
      "data": {
        "type": "object"
      }
    },
    "deployment_status": {
      "data": {
        "type": "object"
      }
    },
    "fork": {
      "data": {
        "type": "object"
      }
    },
    "gollum": {
      "data": {
        "type": "object"
      }
    },
    "issue_comment": {
      "data": {
        "type": "object"
      }
    },
    "issues": {
      "data": {
        "type": "object"
      }
    },
    "member": {
      "data": {
        "type": "object"
      }
    },
    "page_build": {
      "data": {
        "type": "object"
      }
    },
    "public": {
      "data": {
        "type": "object"
      }
    },
    "pull_request": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_review_comment": {
      "data": {
        "type": "object"
      }
    },
    "push": {
      "data": {
        "type": "object"
      }
    },
    "release": {
      "data": {
        "type": "object"
      }
    },
    "status": {
      "data": {
        "type": "object"
      }
    },
    "team_add": {
      "data": {
        "type": "object"
      }
    },
    "watch": {
      "data": {
        "type": "object"
      }
    }
  }
};
