// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Gusto's record, for `new Webhook(gusto, secret)` of `hookseal/base`. */
export const gusto: Provider & { readonly id: "gusto" } = {
  "id": "gusto",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gusto-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_type",
    "id": "uuid",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  }
};
