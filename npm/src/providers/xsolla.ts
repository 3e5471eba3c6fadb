// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Xsolla's record, for `new Webhook(xsolla, secret)` of `hookseal/base` with `hookseal/keys`. */
export const xsolla: Provider & { readonly id: "xsolla" } = {
  "id": "xsolla",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "hex",
      "prefix": "Signature "
    },
    "algorithm": "digest-sha1",
    "template": "{body}{secret}"
  },
  "envelope": {
    "type": "notification_type"
  }
};
