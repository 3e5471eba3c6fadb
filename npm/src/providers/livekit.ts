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
  "events": {
    "room_started": {
      "data": {
        "type": "object"
      }
    },
    "room_finished": {
      "data": {
        "type": "object"
      }
    },
    "participant_joined": {
      "data": {
        "type": "object"
      }
    },
    "participant_left": {
      "data": {
        "type": "object"
      }
    },
    "participant_connection_aborted": {
      "data": {
        "type": "object"
      }
    },
    "track_published": {
      "data": {
        "type": "object"
      }
    },
    "track_unpublished": {
      "data": {
        "type": "object"
      }
    },
    "egress_started": {
      "data": {
        "type": "object"
      }
    },
    "egress_updated": {
      "data": {
        "type": "object"
      }
    },
    "egress_ended": {
      "data": {
        "type": "object"
      }
    },
    "ingress_started": {
      "data": {
        "type": "object"
      }
    },
    "ingress_ended": {
      "data": {
        "type": "object"
      }
    }
  }
};
