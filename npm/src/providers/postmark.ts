// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Postmark's record, for `new Webhook(postmark, secret)` of `hookseal/base` with `hookseal/keys`. */
export const postmark: Provider & { readonly id: "postmark" } = {
  "id": "postmark",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "RecordType"
  }
};
