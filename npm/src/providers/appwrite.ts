// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Appwrite's record, for `new Webhook(appwrite, secret)` of `hookseal/base`. */
export const appwrite: Provider & { readonly id: "appwrite" } = {
  "id": "appwrite",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Appwrite-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{url}{body}"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Appwrite's sender",
      "attempts": 1,
      "timeout": 15
    }
  ]
};
