// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tailscale's record, for `new Webhook(tailscale, secret)` of `hookseal/base` with `hookseal/keys`. */
export const tailscale: Provider & { readonly id: "tailscale" } = {
  "id": "tailscale",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Tailscale-Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "items": "[]",
    "type": "type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_span_s": 86400,
  "events": {
    "nodeCreated": {},
    "nodeNeedsApproval": {},
    "nodeApproved": {},
    "nodeKeyExpiringInOneDay": {},
    "nodeKeyExpired": {},
    "nodeDeleted": {},
    "policyUpdate": {},
    "userCreated": {},
    "userNeedsApproval": {},
    "userSuspended": {},
    "userRestored": {},
    "userDeleted": {},
    "userApproved": {},
    "userRoleUpdated": {},
    "subnetIPForwardingNotEnabled": {},
    "exitNodeIPForwardingNotEnabled": {}
  }
};
