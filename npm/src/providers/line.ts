// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** LINE's record, for `new Webhook(line, secret)` of `hookseal/base` with `hookseal/keys`. */
export const line: Provider & { readonly id: "line" } = {
  "id": "line",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-line-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "webhookEventId",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "items": "events[]"
  },
  "events": {
    "message": {
      "data": {
        "type": "object"
      }
    },
    "unsend": {
      "data": {
        "type": "object"
      }
    },
    "follow": {
      "data": {
        "type": "object"
      }
    },
    "unfollow": {
      "data": {
        "type": "object"
      }
    },
    "join": {
      "data": {
        "type": "object"
      }
    },
    "leave": {
      "data": {
        "type": "object"
      }
    },
    "memberJoined": {
      "data": {
        "type": "object"
      }
    },
    "memberLeft": {
      "data": {
        "type": "object"
      }
    },
    "postback": {
      "data": {
        "type": "object"
      }
    },
    "videoPlayComplete": {
      "data": {
        "type": "object"
      }
    },
    "beacon": {
      "data": {
        "type": "object"
      }
    },
    "accountLink": {
      "data": {
        "type": "object"
      }
    },
    "membership": {
      "data": {
        "type": "object"
      }
    },
    "module": {
      "data": {
        "type": "object"
      }
    },
    "activated": {
      "data": {
        "type": "object"
      }
    },
    "deactivated": {
      "data": {
        "type": "object"
      }
    },
    "botSuspended": {
      "data": {
        "type": "object"
      }
    },
    "botResumed": {
      "data": {
        "type": "object"
      }
    },
    "delivery": {
      "data": {
        "type": "object"
      }
    }
  }
};
