// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Adyen (standard)'s record, for `new Webhook(adyenStandard, secret)` of `hookseal/base` with `hookseal/keys`. */
export const adyenStandard: Provider & { readonly id: "adyen-standard" } = {
  "id": "adyen-standard",
  "scheme": {
    "items": "notificationItems[].NotificationRequestItem",
    "signature": {
      "kind": "plain",
      "json": "additionalData.hmacSignature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{json:pspReference?}:{json:originalReference?}:{json:merchantAccountCode?}:{json:merchantReference?}:{json:amount.value?}:{json:amount.currency?}:{json:eventCode?}:{json:success?}",
    "key": {
      "decode": "hex"
    },
    "covers_body": false,
    "unescaped": true
  },
  "envelope": {
    "items": "notificationItems[].NotificationRequestItem",
    "type": "eventCode",
    "timestamp": "eventDate"
  },
  "event_key": [
    "json:pspReference",
    "json:eventCode",
    "json:success"
  ],
  "acknowledgement": {
    "text": "[accepted]"
  },
  "retry_schedules": [
    {
      "source": "Adyen's documentation",
      "attempts": 100,
      "delays": [
        9,
        18,
        27,
        120,
        300,
        600,
        900,
        1800,
        3600,
        7200,
        14400,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800,
        28800
      ]
    }
  ],
  "events": {
    "AUTHENTICATION": {
      "data": {
        "type": "object"
      }
    },
    "AUTHORISATION": {
      "data": {
        "type": "object"
      }
    },
    "AUTHORISATION_ADJUSTMENT": {
      "data": {
        "type": "object"
      }
    },
    "AUTORESCUE": {
      "data": {
        "type": "object"
      }
    },
    "CANCELLATION": {
      "data": {
        "type": "object"
      }
    },
    "CANCEL_AUTORESCUE": {
      "data": {
        "type": "object"
      }
    },
    "CANCEL_OR_REFUND": {
      "data": {
        "type": "object"
      }
    },
    "CAPTURE": {
      "data": {
        "type": "object"
      }
    },
    "CAPTURE_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CHARGEBACK": {
      "data": {
        "type": "object"
      }
    },
    "CHARGEBACK_REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "DISPUTE_DEFENSE_PERIOD_ENDED": {
      "data": {
        "type": "object"
      }
    },
    "EXPIRE": {
      "data": {
        "type": "object"
      }
    },
    "HANDLED_EXTERNALLY": {
      "data": {
        "type": "object"
      }
    },
    "INFORMATION_SUPPLIED": {
      "data": {
        "type": "object"
      }
    },
    "ISSUER_COMMENTS": {
      "data": {
        "type": "object"
      }
    },
    "ISSUER_RESPONSE_TIMEFRAME_EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "MANUAL_REVIEW_ACCEPT": {
      "data": {
        "type": "object"
      }
    },
    "MANUAL_REVIEW_REJECT": {
      "data": {
        "type": "object"
      }
    },
    "NOTIFICATION_OF_CHARGEBACK": {
      "data": {
        "type": "object"
      }
    },
    "NOTIFICATION_OF_FRAUD": {
      "data": {
        "type": "object"
      }
    },
    "OFFER_CLOSED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_CLOSED": {
      "data": {
        "type": "object"
      }
    },
    "ORDER_OPENED": {
      "data": {
        "type": "object"
      }
    },
    "PAIDOUT_REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_DECLINE": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_EXPIRE": {
      "data": {
        "type": "object"
      }
    },
    "PAYOUT_THIRDPARTY": {
      "data": {
        "type": "object"
      }
    },
    "POSTPONED_REFUND": {
      "data": {
        "type": "object"
      }
    },
    "PREARBITRATION_LOST": {
      "data": {
        "type": "object"
      }
    },
    "PREARBITRATION_OPEN": {
      "data": {
        "type": "object"
      }
    },
    "PREARBITRATION_WON": {
      "data": {
        "type": "object"
      }
    },
    "RECURRING_CONTRACT": {
      "data": {
        "type": "object"
      }
    },
    "REFUND": {
      "data": {
        "type": "object"
      }
    },
    "REFUNDED_REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "REFUND_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "REFUND_WITH_DATA": {
      "data": {
        "type": "object"
      }
    },
    "REPORT_AVAILABLE": {
      "data": {
        "type": "object"
      }
    },
    "REQUEST_FOR_INFORMATION": {
      "data": {
        "type": "object"
      }
    },
    "SECOND_CHARGEBACK": {
      "data": {
        "type": "object"
      }
    },
    "TECHNICAL_CANCEL": {
      "data": {
        "type": "object"
      }
    },
    "VOID_PENDING_REFUND": {
      "data": {
        "type": "object"
      }
    }
  }
};
