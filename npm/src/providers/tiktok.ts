// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** TikTok's record, for `new Webhook(tiktok, secret)` of `hookseal/base`. */
export const tiktok: Provider & { readonly id: "tiktok" } = {
  "id": "tiktok",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "TikTok-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "create_time",
    "timestamp_format": "unix",
    "data": "content"
  }
};
