// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Doppler's record, for `new Webhook(doppler, secret)` of `hookseal/base`. */
export const doppler: Provider & { readonly id: "doppler" } = {
  "id": "doppler",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Doppler-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type"
  },
  "event_key": "none"
};
