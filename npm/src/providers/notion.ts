// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Notion's record, for `new Webhook(notion, secret)` of `hookseal/base` with `hookseal/keys`. */
export const notion: Provider & { readonly id: "notion" } = {
  "id": "notion",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Notion-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "timestamp",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "json:verification_token": true
      },
      "delivers_key": "json:verification_token",
      "answer": {
        "status": 200
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Notion's documentation",
      "attempts": 9
    }
  ],
  "events": {
    "comment.created": {
      "data": {
        "type": "object"
      }
    },
    "comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "data_source.content_updated": {
      "data": {
        "type": "object"
      }
    },
    "data_source.created": {
      "data": {
        "type": "object"
      }
    },
    "data_source.deleted": {
      "data": {
        "type": "object"
      }
    },
    "data_source.moved": {
      "data": {
        "type": "object"
      }
    },
    "data_source.schema_updated": {
      "data": {
        "type": "object"
      }
    },
    "data_source.undeleted": {
      "data": {
        "type": "object"
      }
    },
    "database.content_updated": {
      "data": {
        "type": "object"
      }
    },
    "database.created": {
      "data": {
        "type": "object"
      }
    },
    "database.deleted": {
      "data": {
        "type": "object"
      }
    },
    "database.moved": {
      "data": {
        "type": "object"
      }
    },
    "database.schema_updated": {
      "data": {
        "type": "object"
      }
    },
    "database.undeleted": {
      "data": {
        "type": "object"
      }
    },
    "file_upload.completed": {
      "data": {
        "type": "object"
      }
    },
    "file_upload.created": {
      "data": {
        "type": "object"
      }
    },
    "file_upload.expired": {
      "data": {
        "type": "object"
      }
    },
    "file_upload.upload_failed": {
      "data": {
        "type": "object"
      }
    },
    "page.content_updated": {
      "data": {
        "type": "object"
      }
    },
    "page.created": {
      "data": {
        "type": "object"
      }
    },
    "page.deleted": {
      "data": {
        "type": "object"
      }
    },
    "page.locked": {
      "data": {
        "type": "object"
      }
    },
    "page.moved": {
      "data": {
        "type": "object"
      }
    },
    "page.properties_updated": {
      "data": {
        "type": "object"
      }
    },
    "page.undeleted": {
      "data": {
        "type": "object"
      }
    },
    "page.unlocked": {
      "data": {
        "type": "object"
      }
    },
    "view.created": {
      "data": {
        "type": "object"
      }
    },
    "view.deleted": {
      "data": {
        "type": "object"
      }
    },
    "view.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
