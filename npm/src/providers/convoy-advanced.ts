// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Convoy (advanced signatures)'s record, for `new Webhook(convoyAdvanced, secret)` of `hookseal/base`. */
export const convoyAdvanced: Provider & { readonly id: "convoy-advanced" } = {
  "id": "convoy-advanced",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Convoy-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp},{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "retry_schedules": [
    {
      "source": "Convoy's sender",
      "attempts": 10,
      "delays": [
        100,
        100,
        100,
        100,
        100,
        100,
        100,
        100,
        100
      ]
    }
  ]
};
