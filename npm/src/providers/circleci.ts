// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** CircleCI's record, for `new Webhook(circleci, secret)` of `hookseal/base`. */
export const circleci: Provider & { readonly id: "circleci" } = {
  "id": "circleci",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "circleci-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "happened_at"
  },
  "events": {
    "workflow-completed": {},
    "job-completed": {}
  }
};
