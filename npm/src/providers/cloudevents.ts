// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** CloudEvents webhooks's record, for `new Webhook(cloudevents, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cloudevents: Provider & { readonly id: "cloudevents" } = {
  "id": "cloudevents",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text",
      "prefix": "Bearer "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "time",
    "data": "data"
  },
  "event_key": [
    "json:source",
    "json:id"
  ],
  "challenges": [
    {
      "when": {
        "method": "OPTIONS",
        "header:WebHook-Request-Origin": true
      },
      "signed": false,
      "token": {
        "place": "header:WebHook-Request-Origin",
        "pattern": "[A-Za-z0-9._:/-]{1,253}"
      },
      "answer": {
        "status": 200,
        "headers": {
          "WebHook-Allowed-Origin": "{token}",
          "WebHook-Allowed-Rate": "*",
          "Allow": "POST"
        }
      }
    }
  ]
};
