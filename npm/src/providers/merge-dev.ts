// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Merge's record, for `new Webhook(mergeDev, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mergeDev: Provider & { readonly id: "merge-dev" } = {
  "id": "merge-dev",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Merge-Webhook-Signature",
      "encoding": "base64url",
      "padding": "optional"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "hook.event",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Automatic webhook retries” in Merge's help",
      "attempts": 3,
      "timeout": 30
    }
  ]
};
