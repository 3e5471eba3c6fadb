// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Okta event hooks's record, for `new Webhook(oktaEventHook, secret)` of `hookseal/base` with `hookseal/keys`. */
export const oktaEventHook: Provider & { readonly id: "okta-event-hook" } = {
  "id": "okta-event-hook",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "data.events[]",
    "type": "eventType",
    "id": "uuid",
    "timestamp": "published"
  },
  "settings": {
    "header": {
      "description": "The header that you chose for the secret.",
      "default": "Authorization"
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "header:x-okta-verification-challenge": true
      },
      "token": {
        "place": "header:x-okta-verification-challenge"
      },
      "answer": {
        "json": {
          "verification": "{token}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "okta-developer-docs: docs/concepts/event-hooks/index.md",
      "attempts": 2,
      "timeout": 3
    }
  ]
};
