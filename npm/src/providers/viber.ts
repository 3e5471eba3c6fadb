// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Viber's record, for `new Webhook(viber, secret)` of `hookseal/base`. */
export const viber: Provider & { readonly id: "viber" } = {
  "id": "viber",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Viber-Content-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms"
  },
  "retry_span_s": 3600,
  "events": {
    "seen": {},
    "conversation_started": {},
    "delivered": {},
    "message": {},
    "subscribed": {},
    "unsubscribed": {},
    "failed": {},
    "webhook": {}
  }
};
