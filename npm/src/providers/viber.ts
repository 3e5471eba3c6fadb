// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Viber's record, for `new Webhook(viber, secret)` of `hookseal/base`. */
export const viber: Provider & { readonly id: "viber" } = {
  "id": "viber",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Viber-Content-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms"
  },
  "events": {
    "seen": {
      "data": {
        "type": "object"
      }
    },
    "conversation_started": {
      "data": {
        "type": "object"
      }
    },
    "delivered": {
      "data": {
        "type": "object"
      }
    },
    "message": {
      "data": {
        "type": "object"
      }
    },
    "subscribed": {
      "data": {
        "type": "object"
      }
    },
    "unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "failed": {
      "data": {
        "type": "object"
      }
    },
    "webhook": {
      "data": {
        "type": "object"
      }
    }
  }
};
