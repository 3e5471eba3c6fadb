// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Adobe I/O Events's record, for `new Webhook(adobeIoEvents, secret)` of `hookseal/base` with `hookseal/keys`. */
export const adobeIoEvents: Provider & { readonly id: "adobe-io-events" } = {
  "id": "adobe-io-events",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "x-adobe-digital-signature-1",
        "x-adobe-digital-signature-2"
      ],
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    },
    "key_source": {
      "kind": "pem",
      "url": "https://static.adobeioevents.com{header:x-adobe-public-key1-path}",
      "hosts": [
        "static\\.adobeioevents\\.com"
      ],
      "paths": [
        "/prod/keys/pub-key-[A-Za-z0-9-]+\\.pem"
      ]
    },
    "shared_key": true,
    "audience": {
      "json:recipient_client_id": "{setting:client_id}"
    },
    "alternatives": [
      {
        "when": {
          "json:recipient_client_id": false,
          "json:recipientclientid": true
        },
        "audience": {
          "json:recipientclientid": "{setting:client_id}"
        }
      }
    ]
  },
  "envelope": {
    "type": "header:x-adobe-event-code",
    "id": "event_id",
    "data": "event"
  },
  "settings": {
    "client_id": {
      "description": "The client id of your project in the Developer Console."
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:challenge": true
      },
      "signed": false,
      "token": {
        "place": "query:challenge"
      },
      "answer": {
        "status": 200,
        "text": "{token}"
      }
    }
  ],
  "delivery_id": "x-adobe-delivery-id",
  "retry_schedules": [
    {
      "source": "adobe-io-events: src/pages/common/retry-doc.md",
      "attempts": 100,
      "delays": [
        60,
        120,
        240,
        480,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900,
        900
      ],
      "timeout": 10
    }
  ]
};
