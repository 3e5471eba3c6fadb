// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** LINE's record, for `new Webhook(line, secret)` of `hookseal/base` with `hookseal/keys`. */
export const line: Provider & { readonly id: "line" } = {
  "id": "line",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-line-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "webhookEventId",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "items": "events[]"
  },
  "events": {
    "message": {},
    "unsend": {},
    "follow": {},
    "unfollow": {},
    "join": {},
    "leave": {},
    "memberJoined": {},
    "memberLeft": {},
    "postback": {},
    "videoPlayComplete": {},
    "beacon": {},
    "accountLink": {},
    "membership": {},
    "module": {},
    "activated": {},
    "deactivated": {},
    "botSuspended": {},
    "botResumed": {},
    "delivery": {}
  }
};
