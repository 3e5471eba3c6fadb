// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Harness Open Source (Gitness)'s record, for `new Webhook(gitness, secret)` of `hookseal/base`. */
export const gitness: Provider & { readonly id: "gitness" } = {
  "id": "gitness",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitness-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "trigger"
  },
  "event_key": "none"
};
