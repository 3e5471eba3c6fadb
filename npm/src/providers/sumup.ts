// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SumUp's record, for `new Webhook(sumup, secret)` of `hookseal/base`. */
export const sumup: Provider & { readonly id: "sumup" } = {
  "id": "sumup",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-SumUp-Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1:{timestamp}:{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "object"
  },
  "events": {
    "checkouts.created": {},
    "checkouts.updated": {},
    "checkouts.paid": {},
    "checkouts.failed": {},
    "checkouts.expired": {},
    "members.created": {},
    "members.updated": {},
    "members.deleted": {},
    "readers.created": {},
    "readers.deleted": {},
    "roles.created": {},
    "roles.updated": {},
    "roles.deleted": {}
  }
};
