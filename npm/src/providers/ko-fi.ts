// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ko-fi's record, for `new Webhook(koFi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const koFi: Provider & { readonly id: "ko-fi" } = {
  "id": "ko-fi",
  "scheme": {
    "body": "form:data",
    "signature": {
      "kind": "plain",
      "json": "verification_token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "type",
    "id": "message_id",
    "timestamp": "timestamp"
  },
  "events": {
    "Donation": {},
    "Subscription": {},
    "Commission": {},
    "Shop Order": {}
  }
};
