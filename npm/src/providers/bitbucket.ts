// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bitbucket Cloud's record, for `new Webhook(bitbucket, secret)` of `hookseal/base`. */
export const bitbucket: Provider & { readonly id: "bitbucket" } = {
  "id": "bitbucket",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Event-Key"
  },
  "event_key": "none",
  "delivery_id": "X-Request-UUID",
  "attempt": {
    "header": "X-Attempt-Number"
  },
  "headers": [
    {
      "name": "X-Request-UUID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Troubleshoot webhooks” in Bitbucket's documentation",
      "attempts": 3,
      "timeout": 10
    }
  ],
  "events": {
    "issue:comment_created": {
      "data": {
        "type": "object"
      }
    },
    "issue:created": {
      "data": {
        "type": "object"
      }
    },
    "issue:updated": {
      "data": {
        "type": "object"
      }
    },
    "pipeline:span_created": {
      "data": {
        "type": "object"
      }
    },
    "project:updated": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:approved": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:changes_request_created": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:changes_request_removed": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:comment_created": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:comment_deleted": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:comment_reopened": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:comment_resolved": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:comment_updated": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:created": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:fulfilled": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:push": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:rejected": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:unapproved": {
      "data": {
        "type": "object"
      }
    },
    "pullrequest:updated": {
      "data": {
        "type": "object"
      }
    },
    "repo:commit_comment_created": {
      "data": {
        "type": "object"
      }
    },
    "repo:commit_status_created": {
      "data": {
        "type": "object"
      }
    },
    "repo:commit_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "repo:created": {
      "data": {
        "type": "object"
      }
    },
    "repo:deleted": {
      "data": {
        "type": "object"
      }
    },
    "repo:fork": {
      "data": {
        "type": "object"
      }
    },
    "repo:imported": {
      "data": {
        "type": "object"
      }
    },
    "repo:push": {
      "data": {
        "type": "object"
      }
    },
    "repo:transfer": {
      "data": {
        "type": "object"
      }
    },
    "repo:updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
