// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** CloudConvert's record, for `new Webhook(cloudconvert, secret)` of `hookseal/base`. */
export const cloudconvert: Provider & { readonly id: "cloudconvert" } = {
  "id": "cloudconvert",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "CloudConvert-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "data": "job"
  },
  "retry_schedules": [
    {
      "source": "CloudConvert's documentation",
      "attempts": 4
    }
  ],
  "events": {
    "job.created": {},
    "job.failed": {},
    "job.finished": {}
  }
};
