// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Strapi's record, for `new Webhook(strapi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const strapi: Provider & { readonly id: "strapi" } = {
  "id": "strapi",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "timestamp": "createdAt",
    "data": "entry"
  },
  "settings": {
    "header": {
      "description": "The header that you chose for the secret.",
      "default": "Authorization"
    }
  },
  "retry_schedules": [
    {
      "source": "Strapi's sender",
      "attempts": 1,
      "timeout": 10
    }
  ],
  "events": {
    "entry.create": {
      "data": {
        "type": "object"
      }
    },
    "entry.update": {
      "data": {
        "type": "object"
      }
    },
    "entry.delete": {
      "data": {
        "type": "object"
      }
    },
    "entry.publish": {
      "data": {
        "type": "object"
      }
    },
    "entry.unpublish": {
      "data": {
        "type": "object"
      }
    },
    "media.create": {
      "data": {
        "type": "object"
      }
    },
    "media.update": {
      "data": {
        "type": "object"
      }
    },
    "media.delete": {
      "data": {
        "type": "object"
      }
    },
    "review-workflows.updateEntryStage": {
      "data": {
        "type": "object"
      }
    },
    "releases.publish": {
      "data": {
        "type": "object"
      }
    }
  }
};
