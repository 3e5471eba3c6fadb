// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Meta: Facebook, Instagram, WhatsApp's record, for `new Webhook(meta, secret)` of `hookseal/base`. */
export const meta: Provider & { readonly id: "meta" } = {
  "id": "meta",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "object"
  },
  "settings": {
    "verify_token": {
      "description": "The text that you chose, which the platform sends before it sends events."
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:hub.mode": "subscribe"
      },
      "token": {
        "place": "query:hub.challenge"
      },
      "verify_token": "query:hub.verify_token",
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "retry_span_s": 129600
};
