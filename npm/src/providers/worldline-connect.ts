// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Worldline Connect's record, for `new Webhook(worldlineConnect, secret)` of `hookseal/base`. */
export const worldlineConnect: Provider & { readonly id: "worldline-connect" } = {
  "id": "worldline-connect",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-GCS-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id"
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "header:X-GCS-Webhooks-Endpoint-Verification": true
      },
      "token": {
        "place": "header:X-GCS-Webhooks-Endpoint-Verification"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ]
};
