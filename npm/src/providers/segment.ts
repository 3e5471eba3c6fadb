// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Segment's record, for `new Webhook(segment, secret)` of `hookseal/base`. */
export const segment: Provider & { readonly id: "segment" } = {
  "id": "segment",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "type",
    "id": "messageId",
    "timestamp": "receivedAt"
  },
  "events": {
    "identify": {
      "data": {
        "type": "object"
      }
    },
    "group": {
      "data": {
        "type": "object"
      }
    },
    "track": {
      "data": {
        "type": "object"
      }
    },
    "page": {
      "data": {
        "type": "object"
      }
    },
    "screen": {
      "data": {
        "type": "object"
      }
    },
    "alias": {
      "data": {
        "type": "object"
      }
    }
  }
};
