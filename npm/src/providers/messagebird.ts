// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** MessageBird (Bird)'s record, for `new Webhook(messagebird, secret)` of `hookseal/base` with `hookseal/keys`. */
export const messagebird: Provider & { readonly id: "messagebird" } = {
  "id": "messagebird",
  "scheme": {
    "signature": {
      "header": "MessageBird-Signature-JWT"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256",
      "HS384",
      "HS512"
    ],
    "claims": {
      "iss": "MessageBird",
      "url_hash": "{url|sha256|hex}",
      "payload_hash?": "{body|sha256|hex}"
    }
  },
  "event_key": "none"
};
