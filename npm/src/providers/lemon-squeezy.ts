// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lemon Squeezy's record, for `new Webhook(lemonSqueezy, secret)` of `hookseal/base`. */
export const lemonSqueezy: Provider & { readonly id: "lemon-squeezy" } = {
  "id": "lemon-squeezy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "meta.event_name",
    "data": "data"
  }
};
