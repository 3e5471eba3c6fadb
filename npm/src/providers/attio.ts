// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Attio's record, for `new Webhook(attio, secret)` of `hookseal/base` with `hookseal/keys`. */
export const attio: Provider & { readonly id: "attio" } = {
  "id": "attio",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": [
        "Attio-Signature",
        "X-Attio-Signature"
      ],
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "items": "events[]",
    "type": "event_type"
  },
  "event_key": "none",
  "delivery_id": "Idempotency-Key",
  "retry_schedules": [
    {
      "source": "Attio's documentation",
      "attempts": 11
    }
  ],
  "retry_span_s": 259200,
  "events": {
    "call-recording.created": {},
    "comment.created": {},
    "comment.resolved": {},
    "comment.unresolved": {},
    "comment.deleted": {},
    "list.created": {},
    "list.updated": {},
    "list.deleted": {},
    "list-attribute.created": {},
    "list-attribute.updated": {},
    "list-entry.created": {},
    "list-entry.updated": {},
    "list-entry.deleted": {},
    "object-attribute.created": {},
    "object-attribute.updated": {},
    "note.created": {},
    "note.updated": {},
    "note.deleted": {},
    "note-content.updated": {},
    "record.created": {},
    "record.merged": {},
    "record.updated": {},
    "record.deleted": {},
    "task.created": {},
    "task.updated": {},
    "task.deleted": {},
    "workspace-member.created": {}
  }
};
