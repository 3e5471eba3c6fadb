// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Help Scout's record, for `new Webhook(helpScout, secret)` of `hookseal/base`. */
export const helpScout: Provider & { readonly id: "help-scout" } = {
  "id": "help-scout",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-HelpScout-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "header:X-HelpScout-Event"
  },
  "event_key": "none",
  "events": {
    "beacon.chat.created": {
      "data": {
        "type": "object"
      }
    },
    "beacon.chat.customer.replied": {
      "data": {
        "type": "object"
      }
    },
    "convo.agent.reply.created": {
      "data": {
        "type": "object"
      }
    },
    "convo.assigned": {
      "data": {
        "type": "object"
      }
    },
    "convo.created": {
      "data": {
        "type": "object"
      }
    },
    "convo.custom-fields": {
      "data": {
        "type": "object"
      }
    },
    "convo.customer.reply.created": {
      "data": {
        "type": "object"
      }
    },
    "convo.deleted": {
      "data": {
        "type": "object"
      }
    },
    "convo.merged": {
      "data": {
        "type": "object"
      }
    },
    "convo.moved": {
      "data": {
        "type": "object"
      }
    },
    "convo.note.created": {
      "data": {
        "type": "object"
      }
    },
    "convo.status": {
      "data": {
        "type": "object"
      }
    },
    "convo.tags": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "message.survey.response.received": {
      "data": {
        "type": "object"
      }
    },
    "satisfaction.ratings": {
      "data": {
        "type": "object"
      }
    },
    "tag.created": {
      "data": {
        "type": "object"
      }
    },
    "tag.deleted": {
      "data": {
        "type": "object"
      }
    },
    "tag.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
