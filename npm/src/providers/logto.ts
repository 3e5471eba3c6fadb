// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Logto's record, for `new Webhook(logto, secret)` of `hookseal/base`. */
export const logto: Provider & { readonly id: "logto" } = {
  "id": "logto",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "logto-signature-sha-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "logto-io/docs: docs/developers/webhooks/configure-webhooks.mdx",
      "attempts": 4
    }
  ]
};
