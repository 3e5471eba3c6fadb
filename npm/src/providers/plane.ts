// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plane's record, for `new Webhook(plane, secret)` of `hookseal/base`. */
export const plane: Provider & { readonly id: "plane" } = {
  "id": "plane",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Plane-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  },
  "delivery_id": "X-Plane-Delivery",
  "headers": [
    {
      "name": "X-Plane-Delivery",
      "value": "delivery_id"
    },
    {
      "name": "X-Plane-Event",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Plane's documentation",
      "attempts": 5
    },
    {
      "source": "Plane's sender",
      "attempts": 6,
      "timeout": 30
    }
  ]
};
