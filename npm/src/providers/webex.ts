// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Webex's record, for `new Webhook(webex, secret)` of `hookseal/base` with `hookseal/keys`. */
export const webex: Provider & { readonly id: "webex" } = {
  "id": "webex",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Spark-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "data": "data",
    "type": "{json:resource}.{json:event}"
  }
};
