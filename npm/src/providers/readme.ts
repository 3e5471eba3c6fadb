// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ReadMe's record, for `new Webhook(readme, secret)` of `hookseal/base`. */
export const readme: Provider & { readonly id: "readme" } = {
  "id": "readme",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "ReadMe-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v0"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 1800
    }
  },
  "event_key": "time-and-body"
};
