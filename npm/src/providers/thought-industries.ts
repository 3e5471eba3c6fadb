// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Thought Industries's record, for `new Webhook(thoughtIndustries, secret)` of `hookseal/base`. */
export const thoughtIndustries: Provider & { readonly id: "thought-industries" } = {
  "id": "thought-industries",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-TI-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Webhooks” in Thought Industries' documentation",
      "attempts": 6,
      "delays": [
        60,
        300,
        1800,
        7200,
        86400
      ],
      "timeout": 30
    }
  ]
};
