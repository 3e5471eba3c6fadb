// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** RingCentral's record, for `new Webhook(ringcentral, secret)` of `hookseal/base` with `hookseal/keys`. */
export const ringcentral: Provider & { readonly id: "ringcentral" } = {
  "id": "ringcentral",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Verification-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "id": "uuid"
  },
  "challenges": [
    {
      "when": {
        "header:Validation-Token": true,
        "body": ""
      },
      "token": {
        "place": "header:Validation-Token"
      },
      "answer": {
        "headers": {
          "Validation-Token": "{token}"
        }
      }
    }
  ]
};
