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
    "DOCUMENT_CREATED": {},
    "DOCUMENT_SENT": {},
    "DOCUMENT_OPENED": {},
    "DOCUMENT_SIGNED": {},
    "DOCUMENT_RECIPIENT_COMPLETED": {},
    "DOCUMENT_COMPLETED": {},
    "DOCUMENT_REJECTED": {},
    "DOCUMENT_CANCELLED": {},
    "RECIPIENT_EXPIRED": {},
    "DOCUMENT_REMINDER_SENT": {},
    "TEMPLATE_CREATED": {},
    "TEMPLATE_UPDATED": {},
    "TEMPLATE_DELETED": {},
    "TEMPLATE_USED": {}
  }
};
