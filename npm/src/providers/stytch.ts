// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stytch's record, for `new Webhook(stytch, secret)` of `hookseal/base` with `hookseal/keys`. */
export const stytch: Provider & { readonly id: "stytch" } = {
  "id": "stytch",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
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
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "envelope": {
    "type": "{json:source}.{json:object_type}.{json:action}",
    "id": "event_id",
    "timestamp": "timestamp"
  }
};
