// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Deel's record, for `new Webhook(deel, secret)` of `hookseal/base`. */
export const deel: Provider & { readonly id: "deel" } = {
  "id": "deel",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-deel-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "POST{body}"
  },
  "envelope": {
    "type": "data.meta.event_type"
  }
};
