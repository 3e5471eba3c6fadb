// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** LiveKit's record, for `new Webhook(livekit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const livekit: Provider & { readonly id: "livekit" } = {
  "id": "livekit",
  "scheme": {
    "signature": {
      "header": "Authorization"
    },
    "algorithm": "jwt",
    "algorithms": [
      "HS256"
    ],
    "claims": {
      "sha256": "{body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "event",
    "id": "id"
  },
  "retry_schedules": [
    {
      "source": "LiveKit's sender",
      "attempts": 5,
      "delays": [
        1,
        2,
        4,
        8
      ]
    }
  ],
  "events": {
    "room_started": {},
    "room_finished": {},
    "participant_joined": {},
    "participant_left": {},
    "participant_connection_aborted": {},
    "track_published": {},
    "track_unpublished": {},
    "egress_started": {},
    "egress_updated": {},
    "egress_ended": {},
    "ingress_started": {},
    "ingress_ended": {}
  }
};
