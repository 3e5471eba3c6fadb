// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PayPal's record, for `new Webhook(paypal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const paypal: Provider & { readonly id: "paypal" } = {
  "id": "paypal",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "PAYPAL-TRANSMISSION-SIG",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "{header:PAYPAL-TRANSMISSION-ID}|{timestamp}|{setting:webhook_id}|{body|crc32}",
    "key_source": {
      "kind": "certificate",
      "url": "{header:PAYPAL-CERT-URL}",
      "hosts": [
        "api\\.paypal\\.com",
        "api\\.sandbox\\.paypal\\.com"
      ],
      "paths": [
        "/v1/notifications/certs/[A-Za-z0-9_-]+"
      ]
    },
    "key": {
      "decode": "pem",
      "certificate": true
    },
    "timestamp": {
      "header": "PAYPAL-TRANSMISSION-TIME",
      "format": "rfc3339",
      "tolerance_s": 345600
    },
    "covers_body": false,
    "require": {
      "header:PAYPAL-AUTH-ALGO": "SHA256withRSA"
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "id",
    "timestamp": "create_time",
    "data": "resource"
  },
  "settings": {
    "webhook_id": {
      "description": "The webhook's id."
    }
  },
  "retry_schedules": [
    {
      "source": "PayPal's documentation",
      "attempts": 26
    }
  ]
};
