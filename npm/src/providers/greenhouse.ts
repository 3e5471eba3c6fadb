// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Greenhouse's record, for `new Webhook(greenhouse, secret)` of `hookseal/base`. */
export const greenhouse: Provider & { readonly id: "greenhouse" } = {
  "id": "greenhouse",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Signature",
      "encoding": "hex",
      "prefix": "sha256 "
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "data": "payload"
  },
  "delivery_id": "Greenhouse-Event-ID",
  "headers": [
    {
      "name": "Greenhouse-Event-ID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "greenhouse-api-docs: source/includes/webhooks/_introduction.md",
      "attempts": 7,
      "delays": [
        60,
        900,
        3600,
        7200,
        14400,
        28800
      ]
    }
  ],
  "events": {
    "application_updated": {
      "data": {
        "type": "object"
      }
    },
    "candidate_anonymized": {
      "data": {
        "type": "object"
      }
    },
    "candidate_stage_change": {
      "data": {
        "type": "object"
      }
    },
    "delete_application": {
      "data": {
        "type": "object"
      }
    },
    "delete_candidate": {
      "data": {
        "type": "object"
      }
    },
    "department_deleted": {
      "data": {
        "type": "object"
      }
    },
    "hire_candidate": {
      "data": {
        "type": "object"
      }
    },
    "interview_deleted": {
      "data": {
        "type": "object"
      }
    },
    "job_approved": {
      "data": {
        "type": "object"
      }
    },
    "job_created": {
      "data": {
        "type": "object"
      }
    },
    "job_deleted": {
      "data": {
        "type": "object"
      }
    },
    "job_interview_stage_deleted": {
      "data": {
        "type": "object"
      }
    },
    "job_post_created": {
      "data": {
        "type": "object"
      }
    },
    "job_post_deleted": {
      "data": {
        "type": "object"
      }
    },
    "job_post_updated": {
      "data": {
        "type": "object"
      }
    },
    "job_updated": {
      "data": {
        "type": "object"
      }
    },
    "merge_candidate": {
      "data": {
        "type": "object"
      }
    },
    "new_candidate_application": {
      "data": {
        "type": "object"
      }
    },
    "new_prospect_application": {
      "data": {
        "type": "object"
      }
    },
    "offer_approved": {
      "data": {
        "type": "object"
      }
    },
    "offer_created": {
      "data": {
        "type": "object"
      }
    },
    "offer_deleted": {
      "data": {
        "type": "object"
      }
    },
    "offer_updated": {
      "data": {
        "type": "object"
      }
    },
    "office_deleted": {
      "data": {
        "type": "object"
      }
    },
    "reject_candidate": {
      "data": {
        "type": "object"
      }
    },
    "scorecard_deleted": {
      "data": {
        "type": "object"
      }
    },
    "unhire_candidate": {
      "data": {
        "type": "object"
      }
    },
    "unreject_candidate": {
      "data": {
        "type": "object"
      }
    },
    "update_candidate": {
      "data": {
        "type": "object"
      }
    }
  }
};
