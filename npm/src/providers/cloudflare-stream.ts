// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cloudflare Stream's record, for `new Webhook(cloudflareStream, secret)` of `hookseal/base`. */
export const cloudflareStream: Provider & { readonly id: "cloudflare-stream" } = {
  "id": "cloudflare-stream",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "sig1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "time",
      "format": "unix",
      "tolerance_s": 345600
    }
  }
};
