// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** eBay's record, for `new Webhook(ebay, secret)` of `hookseal/base` with `hookseal/keys`. */
export const ebay: Provider & { readonly id: "ebay" } = {
  "id": "ebay",
  "scheme": {
    "signature": {
      "kind": "base64-json",
      "header": "X-EBAY-SIGNATURE",
      "signature_key": "signature",
      "encoding": "base64"
    },
    "algorithm": "ecdsa-p256-sha1",
    "key": {
      "decode": "pem",
      "by": "signature:kid"
    }
  },
  "envelope": {
    "type": "metadata.topic",
    "id": "notification.notificationId",
    "timestamp": "notification.eventDate",
    "data": "notification.data"
  },
  "settings": {
    "verification_token": {
      "description": "The verification token that you have given to eBay. It answers the test of the endpoint."
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:challenge_code": true
      },
      "signed": false,
      "token": {
        "place": "query:challenge_code",
        "pattern": "[A-Za-z0-9_-]{1,128}"
      },
      "digest": {
        "algorithm": "sha256",
        "template": "{token}{setting:verification_token}{url-without-query}",
        "encoding": "hex"
      },
      "answer": {
        "status": 200,
        "json": {
          "challengeResponse": "{digest}"
        }
      }
    }
  ],
  "attempt": {
    "json": "notification.publishAttemptCount"
  }
};
