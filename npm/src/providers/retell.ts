// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Retell AI's record, for `new Webhook(retell, secret)` of `hookseal/base`. */
export const retell: Provider & { readonly id: "retell" } = {
  "id": "retell",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "x-retell-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "d"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{timestamp}",
    "timestamp": {
      "signature_key": "v",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Retell's documentation",
      "attempts": 4,
      "timeout": 10
    }
  ],
  "events": {
    "call_started": {
      "data": {
        "type": "object"
      }
    },
    "call_ended": {
      "data": {
        "type": "object"
      }
    },
    "call_analyzed": {
      "data": {
        "type": "object"
      }
    },
    "transcript_updated": {
      "data": {
        "type": "object"
      }
    },
    "transfer_started": {
      "data": {
        "type": "object"
      }
    },
    "transfer_bridged": {
      "data": {
        "type": "object"
      }
    },
    "transfer_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "transfer_ended": {
      "data": {
        "type": "object"
      }
    },
    "chat_started": {
      "data": {
        "type": "object"
      }
    },
    "chat_ended": {
      "data": {
        "type": "object"
      }
    },
    "chat_analyzed": {
      "data": {
        "type": "object"
      }
    }
  }
};
