// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Knock's record, for `new Webhook(knock, secret)` of `hookseal/base`. */
export const knock: Provider & { readonly id: "knock" } = {
  "id": "knock",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "x-knock-signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "s"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Knock's documentation",
      "attempts": 8
    }
  ],
  "events": {
    "message.sent": {},
    "message.delivered": {},
    "message.delivery_attempted": {},
    "message.undelivered": {},
    "message.bounced": {},
    "message.seen": {},
    "message.unseen": {},
    "message.read": {},
    "message.unread": {},
    "message.archived": {},
    "message.unarchived": {},
    "message.interacted": {},
    "message.link_clicked": {},
    "workflow.updated": {},
    "workflow.committed": {},
    "workflow_recipient_run.started": {},
    "workflow_recipient_run.completed": {},
    "workflow_recipient_run.error": {},
    "email_layout.updated": {},
    "email_layout.committed": {},
    "translation.updated": {},
    "translation.committed": {},
    "partial.updated": {},
    "partial.committed": {},
    "source_event_action.updated": {},
    "source_event_action.committed": {}
  }
};
