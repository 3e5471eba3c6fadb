// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mattermost outgoing webhooks's record, for `new Webhook(mattermost, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mattermost: Provider & { readonly id: "mattermost" } = {
  "id": "mattermost",
  "scheme": {
    "signature": {
      "json": "token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "id": "post_id",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms"
  },
  "retry_schedules": [
    {
      "source": "Mattermost's sender",
      "attempts": 1,
      "timeout": 30
    }
  ]
};
