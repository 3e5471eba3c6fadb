// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cloudflare RealtimeKit's record, for `new Webhook(cloudflareRealtimekit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cloudflareRealtimekit: Provider & { readonly id: "cloudflare-realtimekit" } = {
  "id": "cloudflare-realtimekit",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "rtk-signature",
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
  "event_key": "none",
  "delivery_id": "rtk-uuid",
  "headers": [
    {
      "name": "rtk-uuid",
      "value": "delivery_id"
    }
  ],
  "events": {
    "meeting.started": {},
    "meeting.ended": {},
    "meeting.participantJoined": {},
    "meeting.participantLeft": {},
    "meeting.chatSynced": {},
    "recording.statusUpdate": {},
    "livestreaming.statusUpdate": {},
    "meeting.transcript": {},
    "meeting.summary": {}
  }
};
