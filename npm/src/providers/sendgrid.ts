// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SendGrid's record, for `new Webhook(sendgrid, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sendgrid: Provider & { readonly id: "sendgrid" } = {
  "id": "sendgrid",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Twilio-Email-Event-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "ecdsa-p256-sha256",
    "template": "{timestamp}{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "X-Twilio-Email-Event-Webhook-Timestamp",
      "format": "unix",
      "tolerance_s": 172800
    }
  },
  "envelope": {
    "items": "[]",
    "type": "event",
    "id": "sg_event_id",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  },
  "events": {
    "processed": {
      "data": {
        "type": "object"
      }
    },
    "deferred": {
      "data": {
        "type": "object"
      }
    },
    "delivered": {
      "data": {
        "type": "object"
      }
    },
    "open": {
      "data": {
        "type": "object"
      }
    },
    "click": {
      "data": {
        "type": "object"
      }
    },
    "bounce": {
      "data": {
        "type": "object"
      }
    },
    "dropped": {
      "data": {
        "type": "object"
      }
    },
    "spamreport": {
      "data": {
        "type": "object"
      }
    },
    "unsubscribe": {
      "data": {
        "type": "object"
      }
    },
    "group_unsubscribe": {
      "data": {
        "type": "object"
      }
    },
    "group_resubscribe": {
      "data": {
        "type": "object"
      }
    }
  }
};
