// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kontent.ai's record, for `new Webhook(kontentAi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kontentAi: Provider & { readonly id: "kontent-ai" } = {
  "id": "kontent-ai",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Kontent-ai-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "notifications[]",
    "type": "{json:message.object_type}.{json:message.action}",
    "data": "data"
  }
};
