// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Yousign's record, for `new Webhook(yousign, secret)` of `hookseal/base`. */
export const yousign: Provider & { readonly id: "yousign" } = {
  "id": "yousign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Yousign-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "id": "event_id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Yousign's documentation",
      "attempts": 9,
      "delays": [
        120,
        360,
        1800,
        3600,
        18000,
        64800,
        86400,
        172800
      ]
    }
  ]
};
