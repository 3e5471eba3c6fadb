// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Box's record, for `new Webhook(box, secret)` of `hookseal/base` with `hookseal/keys`. */
export const box: Provider & { readonly id: "box" } = {
  "id": "box",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "box-signature-primary",
        "box-signature-secondary"
      ],
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{timestamp}",
    "timestamp": {
      "header": "box-delivery-timestamp",
      "format": "rfc3339",
      "tolerance_s": 600
    },
    "require": {
      "header:box-signature-version": "1",
      "header:box-signature-algorithm": "HmacSHA256"
    }
  },
  "envelope": {
    "type": "trigger",
    "timestamp": "created_at"
  },
  "delivery_id": "box-delivery-id",
  "headers": [
    {
      "name": "box-delivery-id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "developer.box.com: content/guides/webhooks/v2/index.md",
      "attempts": 13,
      "timeout": 30
    }
  ],
  "events": {
    "FILE.UPLOADED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.PREVIEWED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.DOWNLOADED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.TRASHED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.RESTORED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.COPIED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.MOVED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.LOCKED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.UNLOCKED": {
      "data": {
        "type": "object"
      }
    },
    "FILE.RENAMED": {
      "data": {
        "type": "object"
      }
    },
    "COMMENT.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "COMMENT.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "COMMENT.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "TASK_ASSIGNMENT.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "TASK_ASSIGNMENT.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "METADATA_INSTANCE.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "METADATA_INSTANCE.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "METADATA_INSTANCE.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.RENAMED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.DOWNLOADED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.RESTORED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.COPIED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.MOVED": {
      "data": {
        "type": "object"
      }
    },
    "FOLDER.TRASHED": {
      "data": {
        "type": "object"
      }
    },
    "WEBHOOK.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "COLLABORATION.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "COLLABORATION.ACCEPTED": {
      "data": {
        "type": "object"
      }
    },
    "COLLABORATION.REJECTED": {
      "data": {
        "type": "object"
      }
    },
    "COLLABORATION.REMOVED": {
      "data": {
        "type": "object"
      }
    },
    "COLLABORATION.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "SHARED_LINK.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "SHARED_LINK.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "SHARED_LINK.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.DECLINED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.SIGN_SIGNER_SIGNED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.SIGN_DOCUMENT_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "SIGN_REQUEST.SIGN_ERROR_FINALIZING": {
      "data": {
        "type": "object"
      }
    }
  }
};
