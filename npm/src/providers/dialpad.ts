// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dialpad's record, for `new Webhook(dialpad, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dialpad: Provider & { readonly id: "dialpad" } = {
  "id": "dialpad",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ]
  },
  "envelope": {
    "format": "jwt",
    "type": "claim:state"
  },
  "retry_schedules": [
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 4,
      "delays": [
        2,
        4,
        8
      ],
      "timeout": 5
    },
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 11,
      "delays": [
        30,
        60,
        120,
        240,
        480,
        960,
        1920,
        3600,
        3600,
        3600
      ],
      "timeout": 5
    },
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 5,
      "timeout": 5
    }
  ],
  "events": {
    "admin": {
      "data": {
        "type": "object"
      }
    },
    "admin_recording": {
      "data": {
        "type": "object"
      }
    },
    "ai_playbook": {
      "data": {
        "type": "object"
      }
    },
    "barge": {
      "data": {
        "type": "object"
      }
    },
    "blocked": {
      "data": {
        "type": "object"
      }
    },
    "call_transcription": {
      "data": {
        "type": "object"
      }
    },
    "calling": {
      "data": {
        "type": "object"
      }
    },
    "connected": {
      "data": {
        "type": "object"
      }
    },
    "csat": {
      "data": {
        "type": "object"
      }
    },
    "dispositions": {
      "data": {
        "type": "object"
      }
    },
    "eavesdrop": {
      "data": {
        "type": "object"
      }
    },
    "hangup": {
      "data": {
        "type": "object"
      }
    },
    "hold": {
      "data": {
        "type": "object"
      }
    },
    "merged": {
      "data": {
        "type": "object"
      }
    },
    "missed": {
      "data": {
        "type": "object"
      }
    },
    "monitor": {
      "data": {
        "type": "object"
      }
    },
    "parked": {
      "data": {
        "type": "object"
      }
    },
    "pcsat": {
      "data": {
        "type": "object"
      }
    },
    "postcall": {
      "data": {
        "type": "object"
      }
    },
    "preanswer": {
      "data": {
        "type": "object"
      }
    },
    "queued": {
      "data": {
        "type": "object"
      }
    },
    "recap_action_items": {
      "data": {
        "type": "object"
      }
    },
    "recap_outcome": {
      "data": {
        "type": "object"
      }
    },
    "recap_purposes": {
      "data": {
        "type": "object"
      }
    },
    "recap_summary": {
      "data": {
        "type": "object"
      }
    },
    "recording": {
      "data": {
        "type": "object"
      }
    },
    "ringing": {
      "data": {
        "type": "object"
      }
    },
    "takeover": {
      "data": {
        "type": "object"
      }
    },
    "transcription": {
      "data": {
        "type": "object"
      }
    },
    "voicemail": {
      "data": {
        "type": "object"
      }
    },
    "voicemail_uploaded": {
      "data": {
        "type": "object"
      }
    }
  }
};
