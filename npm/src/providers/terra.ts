// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Terra's record, for `new Webhook(terra, secret)` of `hookseal/base`. */
export const terra: Provider & { readonly id: "terra" } = {
  "id": "terra",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "terra-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type"
  },
  "retry_schedules": [
    {
      "source": "Terra's documentation",
      "attempts": 9
    }
  ],
  "retry_span_s": 86400,
  "events": {
    "auth": {},
    "auth_cancelled": {},
    "deauth": {},
    "user_reauth": {},
    "access_revoked": {},
    "permission_change": {},
    "connection_error": {},
    "large_request_sending": {},
    "large_request_processing": {},
    "s3_payload": {},
    "activity": {},
    "athlete": {},
    "nutrition": {},
    "daily": {},
    "sleep": {},
    "menstruation": {},
    "body": {},
    "lab_report.completed": {},
    "lab_report.failed": {}
  }
};
