// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Auth0 log stream's record, for `new Webhook(auth0LogStream, secret)` of `hookseal/base` with `hookseal/keys`. */
export const auth0LogStream: Provider & { readonly id: "auth0-log-stream" } = {
  "id": "auth0-log-stream",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "[]",
    "type": "data.type",
    "id": "log_id",
    "timestamp": "data.date",
    "data": "data"
  }
};
