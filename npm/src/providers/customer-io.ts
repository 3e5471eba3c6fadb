// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Customer.io's record, for `new Webhook(customerIo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const customerIo: Provider & { readonly id: "customer-io" } = {
  "id": "customer-io",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-CIO-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "v0:{timestamp}:{body}",
    "timestamp": {
      "header": "X-CIO-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "{json:object_type}.{json:metric}",
    "id": "event_id",
    "timestamp": "timestamp",
    "timestamp_format": "unix",
    "data": "data"
  },
  "events": {
    "customer.subscribed": {
      "data": {
        "type": "object"
      }
    },
    "customer.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "customer.cio_subscription_preferences_changed": {
      "data": {
        "type": "object"
      }
    },
    "email.drafted": {
      "data": {
        "type": "object"
      }
    },
    "email.attempted": {
      "data": {
        "type": "object"
      }
    },
    "email.sent": {
      "data": {
        "type": "object"
      }
    },
    "email.delivered": {
      "data": {
        "type": "object"
      }
    },
    "email.opened": {
      "data": {
        "type": "object"
      }
    },
    "email.clicked": {
      "data": {
        "type": "object"
      }
    },
    "email.converted": {
      "data": {
        "type": "object"
      }
    },
    "email.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "email.bounced": {
      "data": {
        "type": "object"
      }
    },
    "email.dropped": {
      "data": {
        "type": "object"
      }
    },
    "email.spammed": {
      "data": {
        "type": "object"
      }
    },
    "email.failed": {
      "data": {
        "type": "object"
      }
    },
    "email.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "push.drafted": {
      "data": {
        "type": "object"
      }
    },
    "push.attempted": {
      "data": {
        "type": "object"
      }
    },
    "push.sent": {
      "data": {
        "type": "object"
      }
    },
    "push.delivered": {
      "data": {
        "type": "object"
      }
    },
    "push.opened": {
      "data": {
        "type": "object"
      }
    },
    "push.clicked": {
      "data": {
        "type": "object"
      }
    },
    "push.converted": {
      "data": {
        "type": "object"
      }
    },
    "push.bounced": {
      "data": {
        "type": "object"
      }
    },
    "push.dropped": {
      "data": {
        "type": "object"
      }
    },
    "push.failed": {
      "data": {
        "type": "object"
      }
    },
    "push.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "sms.drafted": {
      "data": {
        "type": "object"
      }
    },
    "sms.attempted": {
      "data": {
        "type": "object"
      }
    },
    "sms.sent": {
      "data": {
        "type": "object"
      }
    },
    "sms.delivered": {
      "data": {
        "type": "object"
      }
    },
    "sms.clicked": {
      "data": {
        "type": "object"
      }
    },
    "sms.converted": {
      "data": {
        "type": "object"
      }
    },
    "sms.bounced": {
      "data": {
        "type": "object"
      }
    },
    "sms.failed": {
      "data": {
        "type": "object"
      }
    },
    "sms.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "sms.replied": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.drafted": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.attempted": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.sent": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.delivered": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.opened": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.clicked": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.converted": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.bounced": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.dropped": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.failed": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "whatsapp.replied": {
      "data": {
        "type": "object"
      }
    },
    "slack.drafted": {
      "data": {
        "type": "object"
      }
    },
    "slack.attempted": {
      "data": {
        "type": "object"
      }
    },
    "slack.sent": {
      "data": {
        "type": "object"
      }
    },
    "slack.clicked": {
      "data": {
        "type": "object"
      }
    },
    "slack.failed": {
      "data": {
        "type": "object"
      }
    },
    "slack.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "webhook.drafted": {
      "data": {
        "type": "object"
      }
    },
    "webhook.attempted": {
      "data": {
        "type": "object"
      }
    },
    "webhook.sent": {
      "data": {
        "type": "object"
      }
    },
    "webhook.clicked": {
      "data": {
        "type": "object"
      }
    },
    "webhook.failed": {
      "data": {
        "type": "object"
      }
    },
    "webhook.undeliverable": {
      "data": {
        "type": "object"
      }
    },
    "in_app.drafted": {
      "data": {
        "type": "object"
      }
    },
    "in_app.attempted": {
      "data": {
        "type": "object"
      }
    },
    "in_app.sent": {
      "data": {
        "type": "object"
      }
    },
    "in_app.opened": {
      "data": {
        "type": "object"
      }
    },
    "in_app.clicked": {
      "data": {
        "type": "object"
      }
    },
    "in_app.converted": {
      "data": {
        "type": "object"
      }
    },
    "in_app.failed": {
      "data": {
        "type": "object"
      }
    },
    "in_app.undeliverable": {
      "data": {
        "type": "object"
      }
    }
  }
};
