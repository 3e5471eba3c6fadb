// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Drone's record, for `new Webhook(drone, secret)` of `hookseal/base` with `hookseal/keys`. */
export const drone: Provider & { readonly id: "drone" } = {
  "id": "drone",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "signature",
      "quoted": true
    },
    "algorithm": "hmac-sha256",
    "template": "date: {timestamp}\ndigest: {header:Digest}",
    "timestamp": {
      "header": "Date",
      "format": "http-date",
      "tolerance_s": 300
    },
    "require": {
      "signature:headers": "date digest",
      "signature:algorithm": "hmac-sha256"
    },
    "match": {
      "header:Digest": "SHA-256={body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "header:X-Drone-Event"
  },
  "retry_schedules": [
    {
      "source": "Drone's sender",
      "attempts": 1,
      "timeout": 60
    }
  ],
  "events": {
    "user": {},
    "repo": {},
    "build": {}
  }
};
