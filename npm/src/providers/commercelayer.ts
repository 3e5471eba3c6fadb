// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Commerce Layer's record, for `new Webhook(commercelayer, secret)` of `hookseal/base`. */
export const commercelayer: Provider & { readonly id: "commercelayer" } = {
  "id": "commercelayer",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-CommerceLayer-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-CommerceLayer-Topic",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Commerce Layer's documentation, as of 2021",
      "attempts": 11,
      "timeout": 5
    }
  ]
};
