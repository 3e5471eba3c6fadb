// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** FedaPay's record, for `new Webhook(fedapay, secret)` of `hookseal/base`. */
export const fedapay: Provider & { readonly id: "fedapay" } = {
  "id": "fedapay",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-FEDAPAY-SIGNATURE",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
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
    "type": "name",
    "data": "entity"
  },
  "retry_schedules": [
    {
      "source": "FedaPay's documentation",
      "attempts": 10
    }
  ]
};
