// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Akeneo PIM's record, for `new Webhook(akeneo, secret)` of `hookseal/base` with `hookseal/keys`. */
export const akeneo: Provider & { readonly id: "akeneo" } = {
  "id": "akeneo",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Akeneo-Request-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "X-Akeneo-Request-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "items": "events[]",
    "type": "action",
    "id": "event_id",
    "timestamp": "event_datetime",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "pim-api-docs: content/getting-started/events-api-best-practices-5x/welcome.md",
      "attempts": 1
    }
  ],
  "events": {
    "product.created": {},
    "product.updated": {},
    "product.removed": {},
    "product_model.created": {},
    "product_model.updated": {},
    "product_model.removed": {}
  }
};
