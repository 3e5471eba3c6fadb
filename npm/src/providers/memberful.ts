// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Memberful's record, for `new Webhook(memberful, secret)` of `hookseal/base`. */
export const memberful: Provider & { readonly id: "memberful" } = {
  "id": "memberful",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Memberful-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  }
};
