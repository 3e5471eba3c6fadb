// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dropbox Sign's record, for `new Webhook(dropboxSign, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dropboxSign: Provider & { readonly id: "dropbox-sign" } = {
  "id": "dropbox-sign",
  "scheme": {
    "body": "form:json",
    "signature": {
      "kind": "plain",
      "json": "event.event_hash",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{json:event.event_type}",
    "timestamp": {
      "json": "event.event_time",
      "format": "unix",
      "tolerance_s": 31536000
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event.event_type",
    "timestamp_format": "unix"
  },
  "acknowledgement": {
    "text": "Hello API Event Received"
  },
  "retry_schedules": [
    {
      "source": "Dropbox Sign's support center",
      "attempts": 7,
      "delays": [
        300,
        900,
        2700,
        8100,
        24300,
        72900
      ],
      "timeout": 30
    }
  ],
  "events": {
    "account_confirmed": {},
    "unknown_error": {},
    "file_error": {},
    "sign_url_invalid": {},
    "signature_request_viewed": {},
    "signature_request_signed": {},
    "signature_request_sent": {},
    "signature_request_all_signed": {},
    "signature_request_email_bounce": {},
    "signature_request_remind": {},
    "signature_request_incomplete_qes": {},
    "signature_request_destroyed": {},
    "signature_request_canceled": {},
    "signature_request_downloadable": {},
    "signature_request_declined": {},
    "signature_request_reassigned": {},
    "signature_request_invalid": {},
    "signature_request_prepared": {},
    "signature_request_expired": {},
    "template_created": {},
    "template_error": {},
    "callback_test": {},
    "signature_request_signer_removed": {}
  }
};
