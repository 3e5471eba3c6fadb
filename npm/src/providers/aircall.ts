// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Aircall's record, for `new Webhook(aircall, secret)` of `hookseal/base` with `hookseal/keys`. */
export const aircall: Provider & { readonly id: "aircall" } = {
  "id": "aircall",
  "scheme": {
    "signature": {
      "kind": "plain",
      "json": "token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "timestamp_format": "unix",
    "data": "data"
  }
};
