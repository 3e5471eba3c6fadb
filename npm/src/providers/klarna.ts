// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Klarna's record, for `new Webhook(klarna, secret)` of `hookseal/base` with `hookseal/keys`. */
export const klarna: Provider & { readonly id: "klarna" } = {
  "id": "klarna",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Klarna-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "utf8",
      "by": "header:Klarna-Signing-Key-Id"
    }
  },
  "envelope": {
    "type": "metadata.event_type",
    "id": "metadata.event_id",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Klarna's documentation",
      "attempts": 7,
      "delays": [
        10,
        120,
        900,
        10800,
        21600,
        43200
      ]
    }
  ]
};
