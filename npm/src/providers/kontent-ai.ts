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
    "content_item.published": {},
    "content_item.unpublished": {},
    "content_item.metadata_changed": {},
    "content_item.created": {},
    "content_item.deleted": {},
    "content_item.workflow_step_changed": {},
    "asset.created": {},
    "asset.deleted": {},
    "asset.metadata_changed": {},
    "content_type.created": {},
    "content_type.deleted": {},
    "content_type.changed": {},
    "language.created": {},
    "language.deleted": {},
    "language.changed": {},
    "taxonomy.created": {},
    "taxonomy.deleted": {},
    "taxonomy.metadata_changed": {},
    "taxonomy.term_created": {},
    "taxonomy.term_changed": {},
    "taxonomy.term_deleted": {},
    "taxonomy.terms_moved": {}
  }
};
