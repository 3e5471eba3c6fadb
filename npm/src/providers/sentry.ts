// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sentry's record, for `new Webhook(sentry, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sentry: Provider & { readonly id: "sentry" } = {
  "id": "sentry",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Sentry-Hook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "data": "data",
    "type": "{header:Sentry-Hook-Resource}.{json:action}"
  },
  "delivery_id": "Request-ID",
  "headers": [
    {
      "name": "Request-ID",
      "value": "delivery_id"
    }
  ],
  "events": {
    "installation.created": {
      "data": {
        "type": "object"
      }
    },
    "installation.deleted": {
      "data": {
        "type": "object"
      }
    },
    "event_alert.triggered": {
      "data": {
        "type": "object"
      }
    },
    "metric_alert.critical": {
      "data": {
        "type": "object"
      }
    },
    "metric_alert.warning": {
      "data": {
        "type": "object"
      }
    },
    "metric_alert.resolved": {
      "data": {
        "type": "object"
      }
    },
    "issue.created": {
      "data": {
        "type": "object"
      }
    },
    "issue.resolved": {
      "data": {
        "type": "object"
      }
    },
    "issue.assigned": {
      "data": {
        "type": "object"
      }
    },
    "issue.archived": {
      "data": {
        "type": "object"
      }
    },
    "issue.unresolved": {
      "data": {
        "type": "object"
      }
    },
    "comment.created": {
      "data": {
        "type": "object"
      }
    },
    "comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "error.created": {
      "data": {
        "type": "object"
      }
    },
    "seer.root_cause_started": {
      "data": {
        "type": "object"
      }
    },
    "seer.root_cause_completed": {
      "data": {
        "type": "object"
      }
    },
    "seer.solution_started": {
      "data": {
        "type": "object"
      }
    },
    "seer.solution_completed": {
      "data": {
        "type": "object"
      }
    },
    "seer.coding_started": {
      "data": {
        "type": "object"
      }
    },
    "seer.coding_completed": {
      "data": {
        "type": "object"
      }
    },
    "seer.pr_created": {
      "data": {
        "type": "object"
      }
    },
    "preprod_artifact.size_analysis_completed": {
      "data": {
        "type": "object"
      }
    },
    "preprod_artifact.build_distribution_completed": {
      "data": {
        "type": "object"
      }
    }
  }
};
