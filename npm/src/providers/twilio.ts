// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Twilio's record, for `new Webhook(twilio, secret)` of `hookseal/base` with `hookseal/keys`. */
export const twilio: Provider & { readonly id: "twilio" } = {
  "id": "twilio",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Twilio-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{url}{form-sorted}",
    "covers_body": false,
    "url_variants": "port",
    "alternatives": [
      {
        "when": {
          "header:X-Twilio-Webhooks-Signature-Settings": true,
          "query:bodySHA256": true
        },
        "algorithm": "hmac-sha256",
        "template": "{url}",
        "match": {
          "query:bodySHA256": "{body|sha256|hex}"
        },
        "covers_body": true,
        "format": "json"
      },
      {
        "when": {
          "header:X-Twilio-Webhooks-Signature-Settings": true
        },
        "algorithm": "hmac-sha256"
      },
      {
        "when": {
          "query:bodySHA256": true
        },
        "template": "{url}",
        "match": {
          "query:bodySHA256": "{body|sha256|hex}"
        },
        "covers_body": true,
        "format": "json"
      }
    ]
  },
  "envelope": {
    "format": "form"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "“Connection Overrides” in Twilio's documentation",
      "attempts": 2,
      "timeout": 15
    }
  ]
};
