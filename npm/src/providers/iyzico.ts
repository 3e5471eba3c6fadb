// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** iyzico's record, for `new Webhook(iyzico, secret)` of `hookseal/base` with `hookseal/keys`. */
export const iyzico: Provider & { readonly id: "iyzico" } = {
  "id": "iyzico",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-IYZ-SIGNATURE-V3",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{secret}{json:iyziEventType}{json:paymentId}{json:paymentConversationId}{json:status}",
    "covers_body": false,
    "unescaped": true,
    "alternatives": [
      {
        "when": {
          "json:subscriptionReferenceCode": true
        },
        "template": "{setting:merchant_id}{secret}{json:iyziEventType}{json:subscriptionReferenceCode}{json:orderReferenceCode}{json:customerReferenceCode}"
      },
      {
        "when": {
          "json:token": true
        },
        "template": "{secret}{json:iyziEventType}{json:iyziPaymentId}{json:token}{json:paymentConversationId}{json:status}"
      }
    ]
  },
  "envelope": {
    "type": "iyziEventType",
    "timestamp": "iyziEventTime",
    "timestamp_format": "unix-ms"
  },
  "settings": {
    "merchant_id": {
      "description": "Your merchant id, which notifications of subscriptions sign."
    }
  },
  "retry_schedules": [
    {
      "source": "iyzico's documentation",
      "attempts": 3,
      "delays": [
        900,
        900
      ]
    }
  ]
};
