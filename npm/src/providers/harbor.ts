// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Harbor's record, for `new Webhook(harbor, secret)` of `hookseal/base` with `hookseal/keys`. */
export const harbor: Provider & { readonly id: "harbor" } = {
  "id": "harbor",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "type",
    "timestamp": "occur_at",
    "timestamp_format": "unix",
    "data": "event_data"
  },
  "retry_schedules": [
    {
      "source": "Harbor's sender",
      "attempts": 4,
      "timeout": 3
    }
  ],
  "events": {
    "PUSH_ARTIFACT": {},
    "PULL_ARTIFACT": {},
    "DELETE_ARTIFACT": {},
    "SCANNING_COMPLETED": {},
    "SCANNING_STOPPED": {},
    "SCANNING_FAILED": {},
    "QUOTA_EXCEED": {},
    "QUOTA_WARNING": {},
    "REPLICATION": {},
    "TAG_RETENTION": {}
  }
};
