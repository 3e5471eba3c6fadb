// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Trello's record, for `new Webhook(trello, secret)` of `hookseal/base`. */
export const trello: Provider & { readonly id: "trello" } = {
  "id": "trello",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-trello-webhook",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{body}{url}"
  },
  "envelope": {
    "type": "action.type",
    "id": "action.id",
    "timestamp": "action.date",
    "data": "action"
  },
  "challenges": [
    {
      "when": {
        "method": "HEAD"
      },
      "answer": {
        "status": 200
      }
    }
  ]
};
