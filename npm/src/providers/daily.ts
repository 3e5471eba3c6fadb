// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Daily's record, for `new Webhook(daily, secret)` of `hookseal/base` with `hookseal/keys`. */
export const daily: Provider & { readonly id: "daily" } = {
  "id": "daily",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "X-Webhook-Timestamp",
      "format": "verbatim",
      "pattern": "[0-9]{10,13}"
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "data": "payload"
  },
  "events": {
    "meeting.started": {
      "data": {
        "type": "object"
      }
    },
    "meeting.ended": {
      "data": {
        "type": "object"
      }
    },
    "participant.joined": {
      "data": {
        "type": "object"
      }
    },
    "participant.left": {
      "data": {
        "type": "object"
      }
    },
    "waiting-participant.joined": {
      "data": {
        "type": "object"
      }
    },
    "waiting-participant.left": {
      "data": {
        "type": "object"
      }
    },
    "recording.started": {
      "data": {
        "type": "object"
      }
    },
    "recording.ready-to-download": {
      "data": {
        "type": "object"
      }
    },
    "recording.error": {
      "data": {
        "type": "object"
      }
    },
    "transcript.started": {
      "data": {
        "type": "object"
      }
    },
    "transcript.ready-to-download": {
      "data": {
        "type": "object"
      }
    },
    "transcript.error": {
      "data": {
        "type": "object"
      }
    },
    "streaming.started": {
      "data": {
        "type": "object"
      }
    },
    "streaming.updated": {
      "data": {
        "type": "object"
      }
    },
    "streaming.ended": {
      "data": {
        "type": "object"
      }
    },
    "streaming.error": {
      "data": {
        "type": "object"
      }
    },
    "batch-processor.job-finished": {
      "data": {
        "type": "object"
      }
    },
    "batch-processor.error": {
      "data": {
        "type": "object"
      }
    },
    "dialout.connected": {
      "data": {
        "type": "object"
      }
    },
    "dialout.answered": {
      "data": {
        "type": "object"
      }
    },
    "dialout.stopped": {
      "data": {
        "type": "object"
      }
    },
    "dialout.warning": {
      "data": {
        "type": "object"
      }
    },
    "dialout.error": {
      "data": {
        "type": "object"
      }
    },
    "dialin.ready": {
      "data": {
        "type": "object"
      }
    },
    "dialin.connected": {
      "data": {
        "type": "object"
      }
    },
    "dialin.stopped": {
      "data": {
        "type": "object"
      }
    },
    "dialin.warning": {
      "data": {
        "type": "object"
      }
    },
    "dialin.error": {
      "data": {
        "type": "object"
      }
    }
  }
};
