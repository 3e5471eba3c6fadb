// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dropbox's record, for `new Webhook(dropbox, secret)` of `hookseal/base`. */
export const dropbox: Provider & { readonly id: "dropbox" } = {
  "id": "dropbox",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Dropbox-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "event_key": "none",
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:challenge": true
      },
      "signed": false,
      "token": {
        "place": "query:challenge"
      },
      "answer": {
        "status": 200,
        "text": "{token}"
      }
    }
  ],
  "retry_span_s": 600
};
