// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dropbox Sign's record, for `new Webhook(dropboxSign, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dropboxSign: Provider & { readonly id: "dropbox-sign" } = {
  "id": "dropbox-sign",
  "scheme": {
    "body": "form:json",
    "signature": {
      "kind": "plain",
      "json": "event.event_hash",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{json:event.event_type}",
    "timestamp": {
      "json": "event.event_time",
      "format": "unix",
      "tolerance_s": 31536000
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event.event_type",
    "timestamp_format": "unix"
  },
  "acknowledgement": {
    "text": "Hello API Event Received"
  }
};
