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
  "retry_span_s": 14400,
  "events": {
    "identify": {},
    "group": {},
    "track": {},
    "page": {},
    "screen": {},
    "alias": {}
  }
};
