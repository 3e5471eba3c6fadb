// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dyte's record, for `new Webhook(dyte, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dyte: Provider & { readonly id: "dyte" } = {
  "id": "dyte",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "dyte-signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "event"
  },
  "delivery_id": "dyte-uuid",
  "headers": [
    {
      "name": "dyte-uuid",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Dyte's documentation",
      "attempts": 6,
      "timeout": 3
    }
  ],
  "events": {
    "meeting.started": {},
    "meeting.ended": {},
    "meeting.participantJoined": {},
    "meeting.participantLeft": {},
    "meeting.chatSynced": {},
    "meeting.transcript": {},
    "meeting.summary": {},
    "recording.statusUpdate": {},
    "livestreaming.statusUpdate": {}
  }
};
