// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Loop Returns's record, for `new Webhook(loopReturns, secret)` of `hookseal/base`. */
export const loopReturns: Provider & { readonly id: "loop-returns" } = {
  "id": "loop-returns",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Loop-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "trigger"
  },
  "retry_schedules": [
    {
      "source": "Loop's documentation",
      "attempts": 6
    }
  ],
  "events": {
    "return.created": {},
    "return.updated": {},
    "return.closed": {},
    "label.created": {},
    "label.updated": {},
    "restock.requested": {},
    "label.request.issued": {},
    "label.request.cancelled": {},
    "giftcard.requested": {},
    "shipment.processed": {}
  }
};
