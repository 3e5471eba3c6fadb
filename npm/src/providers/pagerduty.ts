// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PagerDuty's record, for `new Webhook(pagerduty, secret)` of `hookseal/base`. */
export const pagerduty: Provider & { readonly id: "pagerduty" } = {
  "id": "pagerduty",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-PagerDuty-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event.event_type",
    "id": "event.id",
    "timestamp": "event.occurred_at",
    "data": "event.data"
  },
  "delivery_id": "X-Webhook-Id",
  "headers": [
    {
      "name": "X-Webhook-Id",
      "value": "delivery_id"
    }
  ],
  "events": {
    "incident.acknowledged": {
      "data": {
        "type": "object"
      }
    },
    "incident.annotated": {
      "data": {
        "type": "object"
      }
    },
    "incident.conference_bridge.updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.custom_field_values.updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.delegated": {
      "data": {
        "type": "object"
      }
    },
    "incident.escalated": {
      "data": {
        "type": "object"
      }
    },
    "incident.incident_type.changed": {
      "data": {
        "type": "object"
      }
    },
    "incident.priority_updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.reassigned": {
      "data": {
        "type": "object"
      }
    },
    "incident.reopened": {
      "data": {
        "type": "object"
      }
    },
    "incident.resolved": {
      "data": {
        "type": "object"
      }
    },
    "incident.responder.added": {
      "data": {
        "type": "object"
      }
    },
    "incident.responder.replied": {
      "data": {
        "type": "object"
      }
    },
    "incident.role.assigned": {
      "data": {
        "type": "object"
      }
    },
    "incident.service_updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.status_update_published": {
      "data": {
        "type": "object"
      }
    },
    "incident.task.completed": {
      "data": {
        "type": "object"
      }
    },
    "incident.task.created": {
      "data": {
        "type": "object"
      }
    },
    "incident.task.updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.triggered": {
      "data": {
        "type": "object"
      }
    },
    "incident.unacknowledged": {
      "data": {
        "type": "object"
      }
    },
    "incident.action_invocation.created": {
      "data": {
        "type": "object"
      }
    },
    "incident.action_invocation.terminated": {
      "data": {
        "type": "object"
      }
    },
    "incident.action_invocation.updated": {
      "data": {
        "type": "object"
      }
    },
    "incident.workflow.started": {
      "data": {
        "type": "object"
      }
    },
    "incident.workflow.completed": {
      "data": {
        "type": "object"
      }
    },
    "service.created": {
      "data": {
        "type": "object"
      }
    },
    "service.custom_field_values.updated": {
      "data": {
        "type": "object"
      }
    },
    "service.deleted": {
      "data": {
        "type": "object"
      }
    },
    "service.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
