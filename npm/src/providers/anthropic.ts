// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Anthropic's record, for `new Webhook(anthropic, secret)` of `hookseal/base`. */
export const anthropic: Provider & { readonly id: "anthropic" } = {
  "id": "anthropic",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "data.type",
    "timestamp": "created_at",
    "data": "data"
  },
  "events": {
    "agent.archived": {
      "data": {
        "type": "object"
      }
    },
    "agent.created": {
      "data": {
        "type": "object"
      }
    },
    "agent.deleted": {
      "data": {
        "type": "object"
      }
    },
    "agent.updated": {
      "data": {
        "type": "object"
      }
    },
    "deployment.archived": {
      "data": {
        "type": "object"
      }
    },
    "deployment.created": {
      "data": {
        "type": "object"
      }
    },
    "deployment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "deployment.paused": {
      "data": {
        "type": "object"
      }
    },
    "deployment_run.failed": {
      "data": {
        "type": "object"
      }
    },
    "deployment_run.started": {
      "data": {
        "type": "object"
      }
    },
    "deployment_run.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "deployment.unpaused": {
      "data": {
        "type": "object"
      }
    },
    "deployment.updated": {
      "data": {
        "type": "object"
      }
    },
    "environment.archived": {
      "data": {
        "type": "object"
      }
    },
    "environment.created": {
      "data": {
        "type": "object"
      }
    },
    "environment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "environment.updated": {
      "data": {
        "type": "object"
      }
    },
    "memory_store.archived": {
      "data": {
        "type": "object"
      }
    },
    "memory_store.created": {
      "data": {
        "type": "object"
      }
    },
    "memory_store.deleted": {
      "data": {
        "type": "object"
      }
    },
    "session.archived": {
      "data": {
        "type": "object"
      }
    },
    "session.budget_reached": {
      "data": {
        "type": "object"
      }
    },
    "session.created": {
      "data": {
        "type": "object"
      }
    },
    "session.deleted": {
      "data": {
        "type": "object"
      }
    },
    "session.idled": {
      "data": {
        "type": "object"
      }
    },
    "session.outcome_evaluation_ended": {
      "data": {
        "type": "object"
      }
    },
    "session.pending": {
      "data": {
        "type": "object"
      }
    },
    "session.requires_action": {
      "data": {
        "type": "object"
      }
    },
    "session.running": {
      "data": {
        "type": "object"
      }
    },
    "session.status_idled": {
      "data": {
        "type": "object"
      }
    },
    "session.status_rescheduled": {
      "data": {
        "type": "object"
      }
    },
    "session.status_run_started": {
      "data": {
        "type": "object"
      }
    },
    "session.status_terminated": {
      "data": {
        "type": "object"
      }
    },
    "session.thread_created": {
      "data": {
        "type": "object"
      }
    },
    "session.thread_idled": {
      "data": {
        "type": "object"
      }
    },
    "session.thread_terminated": {
      "data": {
        "type": "object"
      }
    },
    "session.updated": {
      "data": {
        "type": "object"
      }
    },
    "vault.archived": {
      "data": {
        "type": "object"
      }
    },
    "vault.created": {
      "data": {
        "type": "object"
      }
    },
    "vault_credential.archived": {
      "data": {
        "type": "object"
      }
    },
    "vault_credential.created": {
      "data": {
        "type": "object"
      }
    },
    "vault_credential.deleted": {
      "data": {
        "type": "object"
      }
    },
    "vault_credential.refresh_failed": {
      "data": {
        "type": "object"
      }
    },
    "vault.deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
