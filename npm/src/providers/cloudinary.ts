// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cloudinary's record, for `new Webhook(cloudinary, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cloudinary: Provider & { readonly id: "cloudinary" } = {
  "id": "cloudinary",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Cld-Signature",
      "encoding": "hex"
    },
    "algorithm": "digest-sha1",
    "template": "{body}{timestamp}{secret}",
    "timestamp": {
      "header": "X-Cld-Timestamp",
      "format": "unix",
      "tolerance_s": 7200
    }
  },
  "envelope": {
    "type": "notification_type",
    "timestamp": "timestamp"
  },
  "retry_schedules": [
    {
      "source": "api-evangelist, of Cloudinary's documentation",
      "attempts": 4,
      "delays": [
        180,
        360,
        540
      ]
    }
  ]
};
