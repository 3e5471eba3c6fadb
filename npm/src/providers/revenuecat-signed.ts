// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** RevenueCat, signed's record, for `new Webhook(revenuecatSigned, secret)` of `hookseal/base`. */
export const revenuecatSigned: Provider & { readonly id: "revenuecat-signed" } = {
  "id": "revenuecat-signed",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-RevenueCat-Webhook-Signature",
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
    "type": "event.type",
    "id": "event.id",
    "timestamp": "event.event_timestamp_ms",
    "timestamp_format": "unix-ms",
    "data": "event"
  },
  "retry_schedules": [
    {
      "source": "RevenueCat's documentation",
      "attempts": 6,
      "delays": [
        300,
        600,
        1200,
        2400,
        4800
      ],
      "timeout": 60
    }
  ],
  "events": {
    "TEST": {
      "data": {
        "type": "object"
      }
    },
    "INITIAL_PURCHASE": {
      "data": {
        "type": "object"
      }
    },
    "RENEWAL": {
      "data": {
        "type": "object"
      }
    },
    "CANCELLATION": {
      "data": {
        "type": "object"
      }
    },
    "UNCANCELLATION": {
      "data": {
        "type": "object"
      }
    },
    "NON_RENEWING_PURCHASE": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_PAUSED": {
      "data": {
        "type": "object"
      }
    },
    "EXPIRATION": {
      "data": {
        "type": "object"
      }
    },
    "BILLING_ISSUE": {
      "data": {
        "type": "object"
      }
    },
    "PRODUCT_CHANGE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER": {
      "data": {
        "type": "object"
      }
    },
    "SUBSCRIPTION_EXTENDED": {
      "data": {
        "type": "object"
      }
    },
    "TEMPORARY_ENTITLEMENT_GRANT": {
      "data": {
        "type": "object"
      }
    },
    "REFUND_REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICE_ISSUANCE": {
      "data": {
        "type": "object"
      }
    },
    "VIRTUAL_CURRENCY_TRANSACTION": {
      "data": {
        "type": "object"
      }
    },
    "EXPERIMENT_ENROLLMENT": {
      "data": {
        "type": "object"
      }
    }
  }
};
