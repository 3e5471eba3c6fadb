// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Daily's record, for `new Webhook(daily, secret)` of `hookseal/base` with `hookseal/keys`. */
export const daily: Provider & { readonly id: "daily" } = {
  "id": "daily",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "X-Webhook-Timestamp",
      "format": "verbatim",
      "pattern": "[0-9]{10,13}"
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "data": "payload"
  },
  "events": {
    "meeting.started": {},
    "meeting.ended": {},
    "participant.joined": {},
    "participant.left": {},
    "waiting-participant.joined": {},
    "waiting-participant.left": {},
    "recording.started": {},
    "recording.ready-to-download": {},
    "recording.error": {},
    "transcript.started": {},
    "transcript.ready-to-download": {},
    "transcript.error": {},
    "streaming.started": {},
    "streaming.updated": {},
    "streaming.ended": {},
    "streaming.error": {},
    "batch-processor.job-finished": {},
    "batch-processor.error": {},
    "dialout.connected": {},
    "dialout.answered": {},
    "dialout.stopped": {},
    "dialout.warning": {},
    "dialout.error": {},
    "dialin.ready": {},
    "dialin.connected": {},
    "dialin.stopped": {},
    "dialin.warning": {},
    "dialin.error": {}
  }
};
