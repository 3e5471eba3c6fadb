// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kontent.ai's record, for `new Webhook(kontentAi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kontentAi: Provider & { readonly id: "kontent-ai" } = {
  "id": "kontent-ai",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Kontent-ai-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "notifications[]",
    "type": "{json:message.object_type}.{json:message.action}",
    "data": "data"
  },
  "events": {
    "content_item.published": {
      "data": {
        "type": "object"
      }
    },
    "content_item.unpublished": {
      "data": {
        "type": "object"
      }
    },
    "content_item.metadata_changed": {
      "data": {
        "type": "object"
      }
    },
    "content_item.created": {
      "data": {
        "type": "object"
      }
    },
    "content_item.deleted": {
      "data": {
        "type": "object"
      }
    },
    "content_item.workflow_step_changed": {
      "data": {
        "type": "object"
      }
    },
    "asset.created": {
      "data": {
        "type": "object"
      }
    },
    "asset.deleted": {
      "data": {
        "type": "object"
      }
    },
    "asset.metadata_changed": {
      "data": {
        "type": "object"
      }
    },
    "content_type.created": {
      "data": {
        "type": "object"
      }
    },
    "content_type.deleted": {
      "data": {
        "type": "object"
      }
    },
    "content_type.changed": {
      "data": {
        "type": "object"
      }
    },
    "language.created": {
      "data": {
        "type": "object"
      }
    },
    "language.deleted": {
      "data": {
        "type": "object"
      }
    },
    "language.changed": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.created": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.deleted": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.metadata_changed": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.term_created": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.term_changed": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.term_deleted": {
      "data": {
        "type": "object"
      }
    },
    "taxonomy.terms_moved": {
      "data": {
        "type": "object"
      }
    }
  }
};
