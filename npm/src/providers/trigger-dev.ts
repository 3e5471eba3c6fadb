// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Trigger.dev's record, for `new Webhook(triggerDev, secret)` of `hookseal/base`. */
export const triggerDev: Provider & { readonly id: "trigger-dev" } = {
  "id": "trigger-dev",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-trigger-signature-hmacsha256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id"
  },
  "retry_schedules": [
    {
      "source": "Trigger.dev's sender",
      "attempts": 3,
      "timeout": 5
    }
  ],
  "events": {
    "alert.run.failed": {},
    "alert.deployment.success": {},
    "alert.deployment.failed": {},
    "alert.error": {}
  }
};
