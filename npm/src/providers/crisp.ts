// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Crisp's record, for `new Webhook(crisp, secret)` of `hookseal/base`. */
export const crisp: Provider & { readonly id: "crisp" } = {
  "id": "crisp",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Crisp-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "[[{timestamp};{body}]]",
    "timestamp": {
      "header": "X-Crisp-Request-Timestamp",
      "format": "unix-ms"
    }
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "events": {
    "session:update_availability": {
      "data": {
        "type": "object"
      }
    },
    "session:update_verify": {
      "data": {
        "type": "object"
      }
    },
    "session:request:initiated": {
      "data": {
        "type": "object"
      }
    },
    "session:set_email": {
      "data": {
        "type": "object"
      }
    },
    "session:set_phone": {
      "data": {
        "type": "object"
      }
    },
    "session:set_address": {
      "data": {
        "type": "object"
      }
    },
    "session:set_subject": {
      "data": {
        "type": "object"
      }
    },
    "session:set_avatar": {
      "data": {
        "type": "object"
      }
    },
    "session:set_nickname": {
      "data": {
        "type": "object"
      }
    },
    "session:set_origin": {
      "data": {
        "type": "object"
      }
    },
    "session:set_data": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:pages": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:events": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:capabilities": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:geolocation": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:system": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:network": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:timezone": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:locales": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:rating": {
      "data": {
        "type": "object"
      }
    },
    "session:sync:topic": {
      "data": {
        "type": "object"
      }
    },
    "session:set_state": {
      "data": {
        "type": "object"
      }
    },
    "session:set_block": {
      "data": {
        "type": "object"
      }
    },
    "session:set_segments": {
      "data": {
        "type": "object"
      }
    },
    "session:set_opened": {
      "data": {
        "type": "object"
      }
    },
    "session:set_closed": {
      "data": {
        "type": "object"
      }
    },
    "session:set_participants": {
      "data": {
        "type": "object"
      }
    },
    "session:set_mentions": {
      "data": {
        "type": "object"
      }
    },
    "session:set_routing": {
      "data": {
        "type": "object"
      }
    },
    "session:set_inbox": {
      "data": {
        "type": "object"
      }
    },
    "session:removed": {
      "data": {
        "type": "object"
      }
    },
    "session:error": {
      "data": {
        "type": "object"
      }
    },
    "message:updated": {
      "data": {
        "type": "object"
      }
    },
    "message:send": {
      "data": {
        "type": "object"
      }
    },
    "message:received": {
      "data": {
        "type": "object"
      }
    },
    "message:removed": {
      "data": {
        "type": "object"
      }
    },
    "message:compose:send": {
      "data": {
        "type": "object"
      }
    },
    "message:compose:receive": {
      "data": {
        "type": "object"
      }
    },
    "message:acknowledge:read:send": {
      "data": {
        "type": "object"
      }
    },
    "message:acknowledge:read:received": {
      "data": {
        "type": "object"
      }
    },
    "message:acknowledge:unread:send": {
      "data": {
        "type": "object"
      }
    },
    "message:acknowledge:delivered": {
      "data": {
        "type": "object"
      }
    },
    "message:acknowledge:ignored": {
      "data": {
        "type": "object"
      }
    },
    "message:notify:unread:send": {
      "data": {
        "type": "object"
      }
    },
    "message:notify:unread:received": {
      "data": {
        "type": "object"
      }
    },
    "spam:message": {
      "data": {
        "type": "object"
      }
    },
    "spam:decision": {
      "data": {
        "type": "object"
      }
    },
    "people:profile:created": {
      "data": {
        "type": "object"
      }
    },
    "people:profile:updated": {
      "data": {
        "type": "object"
      }
    },
    "people:profile:removed": {
      "data": {
        "type": "object"
      }
    },
    "people:bind:session": {
      "data": {
        "type": "object"
      }
    },
    "people:sync:profile": {
      "data": {
        "type": "object"
      }
    },
    "people:import:progress": {
      "data": {
        "type": "object"
      }
    },
    "people:import:done": {
      "data": {
        "type": "object"
      }
    },
    "campaign:progress": {
      "data": {
        "type": "object"
      }
    },
    "campaign:dispatched": {
      "data": {
        "type": "object"
      }
    },
    "campaign:running": {
      "data": {
        "type": "object"
      }
    },
    "browsing:request:initiated": {
      "data": {
        "type": "object"
      }
    },
    "browsing:request:rejected": {
      "data": {
        "type": "object"
      }
    },
    "call:request:initiated": {
      "data": {
        "type": "object"
      }
    },
    "call:request:rejected": {
      "data": {
        "type": "object"
      }
    },
    "identity:verify:request": {
      "data": {
        "type": "object"
      }
    },
    "widget:action:processed": {
      "data": {
        "type": "object"
      }
    },
    "status:health:changed": {
      "data": {
        "type": "object"
      }
    },
    "website:update_visitors_count": {
      "data": {
        "type": "object"
      }
    },
    "website:update_operators_availability": {
      "data": {
        "type": "object"
      }
    },
    "website:users:available": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:upload:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:avatar:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:website:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:campaign:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:helpdesk:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:status:generated": {
      "data": {
        "type": "object"
      }
    },
    "bucket:url:processing:generated": {
      "data": {
        "type": "object"
      }
    },
    "media:animation:listed": {
      "data": {
        "type": "object"
      }
    },
    "email:subscribe": {
      "data": {
        "type": "object"
      }
    },
    "email:track:view": {
      "data": {
        "type": "object"
      }
    },
    "plugin:channel": {
      "data": {
        "type": "object"
      }
    },
    "plugin:event": {
      "data": {
        "type": "object"
      }
    },
    "plugin:subscription:updated": {
      "data": {
        "type": "object"
      }
    },
    "plugin:settings:saved": {
      "data": {
        "type": "object"
      }
    },
    "plan:subscription:updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
