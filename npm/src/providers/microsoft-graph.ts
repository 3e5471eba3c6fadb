// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Microsoft Graph's record, for `new Webhook(microsoftGraph, secret)` of `hookseal/base` with `hookseal/keys`. */
export const microsoftGraph: Provider & { readonly id: "microsoft-graph" } = {
  "id": "microsoft-graph",
  "scheme": {
    "signature": {
      "json": "clientState",
      "encoding": "text"
    },
    "algorithm": "token",
    "items": "value[]"
  },
  "envelope": {
    "items": "value[]",
    "type": "changeType",
    "data": "resourceData"
  },
  "event_key": "none",
  "challenges": [
    {
      "when": {
        "query:validationToken": true
      },
      "token": {
        "place": "query:validationToken"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "retry_span_s": 14400,
  "events": {
    "created": {},
    "updated": {},
    "deleted": {}
  }
};
