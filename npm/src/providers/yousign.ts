// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Yousign's record, for `new Webhook(yousign, secret)` of `hookseal/base`. */
export const yousign: Provider & { readonly id: "yousign" } = {
  "id": "yousign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Yousign-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "id": "event_id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Yousign's documentation",
      "attempts": 9,
      "delays": [
        120,
        360,
        1800,
        3600,
        18000,
        64800,
        86400,
        172800
      ]
    }
  ],
  "events": {
    "signature_request.activated": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.approved": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.automatic_reminder_executed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.canceled": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.declined": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.deleted": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.done": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.expired": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.paused": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.permanently_deleted": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.reactivated": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.rejected": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.reminder_executed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request.resumed": {
      "data": {
        "type": "object"
      }
    },
    "signer.declined": {
      "data": {
        "type": "object"
      }
    },
    "signer.done": {
      "data": {
        "type": "object"
      }
    },
    "signer.error": {
      "data": {
        "type": "object"
      }
    },
    "signer.identification_blocked": {
      "data": {
        "type": "object"
      }
    },
    "signer.identification_expired": {
      "data": {
        "type": "object"
      }
    },
    "signer.identification_failed": {
      "data": {
        "type": "object"
      }
    },
    "signer.identification_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "signer.identity_saved": {
      "data": {
        "type": "object"
      }
    },
    "signer.link_opened": {
      "data": {
        "type": "object"
      }
    },
    "signer.notification_delivery_failed": {
      "data": {
        "type": "object"
      }
    },
    "signer.notified": {
      "data": {
        "type": "object"
      }
    },
    "signer.sender_contacted": {
      "data": {
        "type": "object"
      }
    },
    "approver.approved": {
      "data": {
        "type": "object"
      }
    },
    "approver.notification_delivery_failed": {
      "data": {
        "type": "object"
      }
    },
    "approver.notified": {
      "data": {
        "type": "object"
      }
    },
    "approver.rejected": {
      "data": {
        "type": "object"
      }
    },
    "contact.created": {
      "data": {
        "type": "object"
      }
    },
    "user.completed": {
      "data": {
        "type": "object"
      }
    },
    "electronic_seal.done": {
      "data": {
        "type": "object"
      }
    },
    "electronic_seal.error": {
      "data": {
        "type": "object"
      }
    },
    "verification.bank_account_connection.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.bank_account.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.bank_account_lookup.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.company.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.identity_document.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.identity_video.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.proof_of_address.done": {
      "data": {
        "type": "object"
      }
    },
    "verification.watchlist.done": {
      "data": {
        "type": "object"
      }
    },
    "monitoring.natural_person.activated": {
      "data": {
        "type": "object"
      }
    },
    "monitoring.natural_person.canceled": {
      "data": {
        "type": "object"
      }
    },
    "monitoring.natural_person.inconclusive": {
      "data": {
        "type": "object"
      }
    },
    "monitoring.natural_person.updated": {
      "data": {
        "type": "object"
      }
    },
    "document_analysis.done": {
      "data": {
        "type": "object"
      }
    },
    "workflow_action_group.blocked": {
      "data": {
        "type": "object"
      }
    },
    "workflow_action_group.done": {
      "data": {
        "type": "object"
      }
    },
    "workflow_action_group.started": {
      "data": {
        "type": "object"
      }
    },
    "workflow_session.blocked": {
      "data": {
        "type": "object"
      }
    },
    "workflow_session.done": {
      "data": {
        "type": "object"
      }
    },
    "workflow_session.started": {
      "data": {
        "type": "object"
      }
    },
    "applicant.notified": {
      "data": {
        "type": "object"
      }
    },
    "applicant.processed": {
      "data": {
        "type": "object"
      }
    },
    "applicant.session_blocked": {
      "data": {
        "type": "object"
      }
    }
  }
};
