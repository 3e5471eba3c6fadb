// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Pusher Channels's record, for `new Webhook(pusher, secret)` of `hookseal/base` with `hookseal/keys`. */
export const pusher: Provider & { readonly id: "pusher" } = {
  "id": "pusher",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Pusher-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "name",
    "items": "events[]"
  },
  "retry_span_s": 300,
  "events": {
    "channel_occupied": {},
    "channel_vacated": {},
    "cache_miss": {},
    "member_added": {},
    "member_removed": {},
    "client_event": {},
    "subscription_count": {}
  }
};
