// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Onfido (Entrust)'s record, for `new Webhook(onfido, secret)` of `hookseal/base`. */
export const onfido: Provider & { readonly id: "onfido" } = {
  "id": "onfido",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-SHA2-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "payload.action",
    "data": "payload.object"
  },
  "events": {
    "audit_log.created": {
      "data": {
        "type": "object"
      }
    },
    "watchlist_monitor.matches_updated": {
      "data": {
        "type": "object"
      }
    },
    "workflow_run.completed": {
      "data": {
        "type": "object"
      }
    },
    "workflow_task.started": {
      "data": {
        "type": "object"
      }
    },
    "workflow_task.completed": {
      "data": {
        "type": "object"
      }
    },
    "check.started": {
      "data": {
        "type": "object"
      }
    },
    "check.reopened": {
      "data": {
        "type": "object"
      }
    },
    "check.withdrawn": {
      "data": {
        "type": "object"
      }
    },
    "check.completed": {
      "data": {
        "type": "object"
      }
    },
    "check.form_completed": {
      "data": {
        "type": "object"
      }
    },
    "report.withdrawn": {
      "data": {
        "type": "object"
      }
    },
    "report.resumed": {
      "data": {
        "type": "object"
      }
    },
    "report.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "report.awaiting_approval": {
      "data": {
        "type": "object"
      }
    },
    "report.completed": {
      "data": {
        "type": "object"
      }
    },
    "workflow_timeline_file.created": {
      "data": {
        "type": "object"
      }
    },
    "workflow_run_evidence_folder.created": {
      "data": {
        "type": "object"
      }
    }
  }
};
