// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Acuity Scheduling's record, for `new Webhook(acuity, secret)` of `hookseal/base` with `hookseal/keys`. */
export const acuity: Provider & { readonly id: "acuity" } = {
  "id": "acuity",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Acuity-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "format": "form",
    "type": "form:action"
  },
  "event_key": "none"
};
