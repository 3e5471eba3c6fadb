// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cal.com's record, for `new Webhook(calCom, secret)` of `hookseal/base`. */
export const calCom: Provider & { readonly id: "cal-com" } = {
  "id": "cal-com",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Cal-Signature-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "triggerEvent",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "events": {
    "BOOKING_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_PAYMENT_INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_PAID": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_RESCHEDULED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_REQUESTED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_REJECTED": {
      "data": {
        "type": "object"
      }
    },
    "BOOKING_NO_SHOW_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "FORM_SUBMITTED": {
      "data": {
        "type": "object"
      }
    },
    "MEETING_ENDED": {
      "data": {
        "type": "object"
      }
    },
    "MEETING_STARTED": {
      "data": {
        "type": "object"
      }
    },
    "RECORDING_READY": {
      "data": {
        "type": "object"
      }
    },
    "INSTANT_MEETING": {
      "data": {
        "type": "object"
      }
    },
    "INSTANT_MEETING_ACCEPTED": {
      "data": {
        "type": "object"
      }
    },
    "RECORDING_TRANSCRIPTION_GENERATED": {
      "data": {
        "type": "object"
      }
    },
    "OOO_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": {
      "data": {
        "type": "object"
      }
    },
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": {
      "data": {
        "type": "object"
      }
    },
    "FORM_SUBMITTED_NO_EVENT": {
      "data": {
        "type": "object"
      }
    },
    "ROUTING_FORM_FALLBACK_HIT": {
      "data": {
        "type": "object"
      }
    },
    "DELEGATION_CREDENTIAL_ERROR": {
      "data": {
        "type": "object"
      }
    },
    "WRONG_ASSIGNMENT_REPORT": {
      "data": {
        "type": "object"
      }
    },
    "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "DELEGATION_CREDENTIAL_ROTATION_REQUIRED": {
      "data": {
        "type": "object"
      }
    },
    "DELEGATION_CREDENTIAL_SECRET_ROTATED": {
      "data": {
        "type": "object"
      }
    },
    "CALENDAR_ENTRY_REJECTED": {
      "data": {
        "type": "object"
      }
    }
  }
};
