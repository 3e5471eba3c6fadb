// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Forgejo's record, for `new Webhook(forgejo, secret)` of `hookseal/base`. */
export const forgejo: Provider & { readonly id: "forgejo" } = {
  "id": "forgejo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Forgejo-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Forgejo-Event"
  },
  "delivery_id": "X-Forgejo-Delivery",
  "headers": [
    {
      "name": "X-Forgejo-Delivery",
      "value": "delivery_id"
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
    },
    "action_run_failure": {
      "data": {
        "type": "object"
      }
    },
    "action_run_recover": {
      "data": {
        "type": "object"
      }
    },
    "action_run_success": {
      "data": {
        "type": "object"
      }
    }
  }
};
