// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mandrill (Mailchimp Transactional)'s record, for `new Webhook(mandrill, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mandrill: Provider & { readonly id: "mandrill" } = {
  "id": "mandrill",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Mandrill-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{url}{form-sorted}",
    "covers_body": false,
    "body": "form:mandrill_events"
  },
  "envelope": {
    "items": "[]",
    "type": "event",
    "timestamp": "ts",
    "timestamp_format": "unix"
  },
  "events": {
    "send": {},
    "deferral": {},
    "delivered": {},
    "hard_bounce": {},
    "soft_bounce": {},
    "open": {},
    "click": {},
    "spam": {},
    "unsub": {},
    "reject": {},
    "inbound": {}
  }
};
