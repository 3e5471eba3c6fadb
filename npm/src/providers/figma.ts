// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Figma's record, for `new Webhook(figma, secret)` of `hookseal/base` with `hookseal/keys`. */
export const figma: Provider & { readonly id: "figma" } = {
  "id": "figma",
  "scheme": {
    "signature": {
      "kind": "plain",
      "json": "passcode",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "timestamp"
  },
  "retry_schedules": [
    {
      "source": "cyber-figma, of Figma's documentation",
      "attempts": 4,
      "delays": [
        300,
        1800,
        10800
      ]
    }
  ],
  "events": {
    "PING": {},
    "FILE_UPDATE": {},
    "FILE_VERSION_UPDATE": {},
    "FILE_DELETE": {},
    "LIBRARY_PUBLISH": {},
    "FILE_COMMENT": {},
    "DEV_MODE_STATUS_UPDATE": {}
  }
};
