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
  "retry_span_s": 86400,
  "events": {
    "comment.created": {},
    "comment.deleted": {},
    "comment.updated": {},
    "data_source.content_updated": {},
    "data_source.created": {},
    "data_source.deleted": {},
    "data_source.moved": {},
    "data_source.schema_updated": {},
    "data_source.undeleted": {},
    "database.content_updated": {},
    "database.created": {},
    "database.deleted": {},
    "database.moved": {},
    "database.schema_updated": {},
    "database.undeleted": {},
    "file_upload.completed": {},
    "file_upload.created": {},
    "file_upload.expired": {},
    "file_upload.upload_failed": {},
    "page.content_updated": {},
    "page.created": {},
    "page.deleted": {},
    "page.locked": {},
    "page.moved": {},
    "page.properties_updated": {},
    "page.undeleted": {},
    "page.unlocked": {},
    "view.created": {},
    "view.deleted": {},
    "view.updated": {}
  }
};
