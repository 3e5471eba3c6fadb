// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Phabricator, Phorge's record, for `new Webhook(phabricator, secret)` of `hookseal/base`. */
export const phabricator: Provider & { readonly id: "phabricator" } = {
  "id": "phabricator",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Phabricator-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "object.type"
  },
  "retry_span_s": 604800
};
