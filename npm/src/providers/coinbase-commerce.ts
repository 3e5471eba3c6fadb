// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Coinbase Commerce's record, for `new Webhook(coinbaseCommerce, secret)` of `hookseal/base`. */
export const coinbaseCommerce: Provider & { readonly id: "coinbase-commerce" } = {
  "id": "coinbase-commerce",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-CC-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event.type",
    "id": "event.id",
    "timestamp": "event.created_at",
    "data": "event.data"
  },
  "attempt": {
    "json": "attempt_number"
  },
  "retry_span_s": 259200,
  "events": {
    "charge:created": {},
    "charge:pending": {},
    "charge:confirmed": {},
    "charge:failed": {}
  }
};
