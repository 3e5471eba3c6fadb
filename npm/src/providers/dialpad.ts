// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dialpad's record, for `new Webhook(dialpad, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dialpad: Provider & { readonly id: "dialpad" } = {
  "id": "dialpad",
  "scheme": {
    "signature": {
      "body": true
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ]
  },
  "envelope": {
    "format": "jwt",
    "type": "claim:state"
  },
  "retry_schedules": [
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 4,
      "delays": [
        2,
        4,
        8
      ],
      "timeout": 5
    },
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 11,
      "delays": [
        30,
        60,
        120,
        240,
        480,
        960,
        1920,
        3600,
        3600,
        3600
      ],
      "timeout": 5
    },
    {
      "source": "“Webhook Delivery Failures” in Dialpad's documentation",
      "attempts": 5,
      "timeout": 5
    }
  ],
  "events": {
    "admin": {},
    "admin_recording": {},
    "ai_playbook": {},
    "barge": {},
    "blocked": {},
    "call_transcription": {},
    "calling": {},
    "connected": {},
    "csat": {},
    "dispositions": {},
    "eavesdrop": {},
    "hangup": {},
    "hold": {},
    "merged": {},
    "missed": {},
    "monitor": {},
    "parked": {},
    "pcsat": {},
    "postcall": {},
    "preanswer": {},
    "queued": {},
    "recap_action_items": {},
    "recap_outcome": {},
    "recap_purposes": {},
    "recap_summary": {},
    "recording": {},
    "ringing": {},
    "takeover": {},
    "transcription": {},
    "voicemail": {},
    "voicemail_uploaded": {}
  }
};
