// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cronofy's record, for `new Webhook(cronofy, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cronofy: Provider & { readonly id: "cronofy" } = {
  "id": "cronofy",
  "scheme": {
    "signature": {
      "kind": "list",
      "header": "Cronofy-HMAC-SHA256",
      "encoding": "base64",
      "separator": ","
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "notification.type"
  },
  "event_key": "none",
  "events": {
    "verification": {},
    "change": {},
    "profile_disconnected": {},
    "conferencing_profile_disconnected": {},
    "profile_initial_sync_completed": {},
    "gdpr_requested": {}
  }
};
