// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Pipedrive's record, for `new Webhook(pipedrive, secret)` of `hookseal/base` with `hookseal/keys`. */
export const pipedrive: Provider & { readonly id: "pipedrive" } = {
  "id": "pipedrive",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "{json:meta.action}.{json:meta.entity}",
    "timestamp": "meta.timestamp",
    "data": "data"
  },
  "attempt": {
    "json": "meta.attempt"
  },
  "retry_schedules": [
    {
      "source": "Pipedrive's documentation",
      "attempts": 4,
      "delays": [
        3,
        30,
        150
      ],
      "timeout": 10
    }
  ]
};
