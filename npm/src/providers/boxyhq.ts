// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** BoxyHQ's record, for `new Webhook(boxyhq, secret)` of `hookseal/base` with `hookseal/keys`. */
export const boxyhq: Provider & { readonly id: "boxyhq" } = {
  "id": "boxyhq",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "BoxyHQ-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "items": "[]",
    "type": "event",
    "data": "data"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Jackson's sender",
      "attempts": 4,
      "delays": [
        3,
        3,
        3
      ],
      "timeout": 20
    }
  ],
  "events": {
    "user.created": {},
    "user.updated": {},
    "user.deleted": {},
    "group.created": {},
    "group.updated": {},
    "group.deleted": {},
    "group.user_added": {},
    "group.user_removed": {}
  }
};
