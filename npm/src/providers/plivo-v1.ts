// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plivo, first signature's record, for `new Webhook(plivoV1, secret)` of `hookseal/base` with `hookseal/keys`. */
export const plivoV1: Provider & { readonly id: "plivo-v1" } = {
  "id": "plivo-v1",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Plivo-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{url}{form-sorted}",
    "covers_body": false
  },
  "envelope": {
    "format": "form",
    "type": "Event"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "“Will Plivo retry callbacks” in Plivo's support",
      "attempts": 4,
      "delays": [
        60,
        120,
        240
      ],
      "timeout": 8
    }
  ]
};
