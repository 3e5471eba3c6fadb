// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Crisp's record, for `new Webhook(crisp, secret)` of `hookseal/base`. */
export const crisp: Provider & { readonly id: "crisp" } = {
  "id": "crisp",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Crisp-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "[[{timestamp};{body}]]",
    "timestamp": {
      "header": "X-Crisp-Request-Timestamp",
      "format": "unix-ms"
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  }
};
