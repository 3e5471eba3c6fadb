// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mailjet's record, for `new Webhook(mailjet, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mailjet: Provider & { readonly id: "mailjet" } = {
  "id": "mailjet",
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
    "items": "[]",
    "type": "event",
    "timestamp": "time",
    "timestamp_format": "unix"
  },
  "event_key": [
    "json:MessageID",
    "json:event",
    "json:time"
  ],
  "retry_schedules": [
    {
      "source": "Mailjet's documentation",
      "attempts": 2881
    }
  ],
  "retry_span_s": 86400,
  "events": {
    "sent": {},
    "open": {},
    "click": {},
    "bounce": {},
    "blocked": {},
    "spam": {},
    "unsub": {}
  }
};
