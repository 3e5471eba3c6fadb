// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Formbricks's record, for `new Webhook(formbricks, secret)` of `hookseal/base`. */
export const formbricks: Provider & { readonly id: "formbricks" } = {
  "id": "formbricks",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "Formbricks' sender",
      "attempts": 3,
      "timeout": 5
    }
  ],
  "events": {
    "responseFinished": {},
    "responseCreated": {},
    "responseUpdated": {}
  }
};
