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
  "retry_span_s": 7200,
  "events": {
    "FILE.UPLOADED": {},
    "FILE.PREVIEWED": {},
    "FILE.DOWNLOADED": {},
    "FILE.TRASHED": {},
    "FILE.DELETED": {},
    "FILE.RESTORED": {},
    "FILE.COPIED": {},
    "FILE.MOVED": {},
    "FILE.LOCKED": {},
    "FILE.UNLOCKED": {},
    "FILE.RENAMED": {},
    "COMMENT.CREATED": {},
    "COMMENT.UPDATED": {},
    "COMMENT.DELETED": {},
    "TASK_ASSIGNMENT.CREATED": {},
    "TASK_ASSIGNMENT.UPDATED": {},
    "METADATA_INSTANCE.CREATED": {},
    "METADATA_INSTANCE.UPDATED": {},
    "METADATA_INSTANCE.DELETED": {},
    "FOLDER.CREATED": {},
    "FOLDER.RENAMED": {},
    "FOLDER.DOWNLOADED": {},
    "FOLDER.RESTORED": {},
    "FOLDER.DELETED": {},
    "FOLDER.COPIED": {},
    "FOLDER.MOVED": {},
    "FOLDER.TRASHED": {},
    "WEBHOOK.DELETED": {},
    "COLLABORATION.CREATED": {},
    "COLLABORATION.ACCEPTED": {},
    "COLLABORATION.REJECTED": {},
    "COLLABORATION.REMOVED": {},
    "COLLABORATION.UPDATED": {},
    "SHARED_LINK.DELETED": {},
    "SHARED_LINK.CREATED": {},
    "SHARED_LINK.UPDATED": {},
    "SIGN_REQUEST.COMPLETED": {},
    "SIGN_REQUEST.DECLINED": {},
    "SIGN_REQUEST.EXPIRED": {},
    "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED": {},
    "SIGN_REQUEST.SIGN_SIGNER_SIGNED": {},
    "SIGN_REQUEST.SIGN_DOCUMENT_CREATED": {},
    "SIGN_REQUEST.SIGN_ERROR_FINALIZING": {}
  }
};
