// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** LaunchDarkly's record, for `new Webhook(launchdarkly, secret)` of `hookseal/base`. */
export const launchdarkly: Provider & { readonly id: "launchdarkly" } = {
  "id": "launchdarkly",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-LD-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "kind",
    "id": "_id",
    "timestamp": "date",
    "timestamp_format": "unix-ms"
  },
  "retry_schedules": [
    {
      "source": "LaunchDarkly's documentation",
      "attempts": 2
    }
  ]
};
