// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lettermint's record, for `new Webhook(lettermint, secret)` of `hookseal/base`. */
export const lettermint: Provider & { readonly id: "lettermint" } = {
  "id": "lettermint",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Lettermint-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event",
    "id": "id"
  },
  "events": {
    "message.created": {
      "data": {
        "type": "object"
      }
    },
    "message.sent": {
      "data": {
        "type": "object"
      }
    },
    "message.delivered": {
      "data": {
        "type": "object"
      }
    },
    "message.auto_replied": {
      "data": {
        "type": "object"
      }
    },
    "message.hard_bounced": {
      "data": {
        "type": "object"
      }
    },
    "message.soft_bounced": {
      "data": {
        "type": "object"
      }
    },
    "message.spam_complaint": {
      "data": {
        "type": "object"
      }
    },
    "message.failed": {
      "data": {
        "type": "object"
      }
    },
    "message.suppressed": {
      "data": {
        "type": "object"
      }
    },
    "message.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "message.opened": {
      "data": {
        "type": "object"
      }
    },
    "message.clicked": {
      "data": {
        "type": "object"
      }
    },
    "message.inbound": {
      "data": {
        "type": "object"
      }
    },
    "message.policy_rejected": {
      "data": {
        "type": "object"
      }
    },
    "webhook.test": {
      "data": {
        "type": "object"
      }
    }
  }
};
