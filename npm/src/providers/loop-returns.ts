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
    "return.created": {
      "data": {
        "type": "object"
      }
    },
    "return.updated": {
      "data": {
        "type": "object"
      }
    },
    "return.closed": {
      "data": {
        "type": "object"
      }
    },
    "label.created": {
      "data": {
        "type": "object"
      }
    },
    "label.updated": {
      "data": {
        "type": "object"
      }
    },
    "restock.requested": {
      "data": {
        "type": "object"
      }
    },
    "label.request.issued": {
      "data": {
        "type": "object"
      }
    },
    "label.request.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "giftcard.requested": {
      "data": {
        "type": "object"
      }
    },
    "shipment.processed": {
      "data": {
        "type": "object"
      }
    }
  }
};
