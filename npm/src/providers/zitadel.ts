// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Zitadel actions's record, for `new Webhook(zitadel, secret)` of `hookseal/base` with `hookseal/keys`. */
export const zitadel: Provider & { readonly id: "zitadel" } = {
  "id": "zitadel",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "ZITADEL-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "{json:event_type?}{json:fullMethod?}"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Zitadel's sender",
      "attempts": 1
    }
  ]
};
