// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WHOOP's record, for `new Webhook(whoop, secret)` of `hookseal/base`. */
export const whoop: Provider & { readonly id: "whoop" } = {
  "id": "whoop",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-WHOOP-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{body}",
    "timestamp": {
      "header": "X-WHOOP-Signature-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 86400
    }
  },
  "envelope": {
    "type": "type",
    "id": "trace_id"
  },
  "retry_schedules": [
    {
      "source": "“Webhooks” in WHOOP's documentation, as receivers in public code quote it",
      "attempts": 6
    }
  ],
  "retry_span_s": 3600,
  "events": {
    "workout.updated": {},
    "workout.deleted": {},
    "sleep.updated": {},
    "sleep.deleted": {},
    "recovery.updated": {},
    "recovery.deleted": {}
  }
};
