// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Documenso's record, for `new Webhook(documenso, secret)` of `hookseal/base` with `hookseal/keys`. */
export const documenso: Provider & { readonly id: "documenso" } = {
  "id": "documenso",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Documenso-Secret",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "documenso: apps/docs/content/docs/developers/webhooks/setup.mdx",
      "attempts": 4,
      "timeout": 10
    }
  ],
  "events": {
    "DOCUMENT_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_SENT": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_OPENED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_SIGNED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_RECIPIENT_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_REJECTED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "RECIPIENT_EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "DOCUMENT_REMINDER_SENT": {
      "data": {
        "type": "object"
      }
    },
    "TEMPLATE_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "TEMPLATE_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "TEMPLATE_DELETED": {
      "data": {
        "type": "object"
      }
    },
    "TEMPLATE_USED": {
      "data": {
        "type": "object"
      }
    }
  }
};
