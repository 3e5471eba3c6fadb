// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Freshchat's record, for `new Webhook(freshchat, secret)` of `hookseal/base` with `hookseal/keys`. */
export const freshchat: Provider & { readonly id: "freshchat" } = {
  "id": "freshchat",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Freshchat-Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "action",
    "timestamp": "action_time",
    "data": "data"
  },
  "events": {
    "conversation_assignment": {},
    "conversation_reopen": {},
    "conversation_resolution": {},
    "message_create": {}
  }
};
