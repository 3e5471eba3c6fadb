// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vikunja's record, for `new Webhook(vikunja, secret)` of `hookseal/base`. */
export const vikunja: Provider & { readonly id: "vikunja" } = {
  "id": "vikunja",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Vikunja-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "timestamp": "time",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Vikunja's sender",
      "attempts": 6,
      "timeout": 30
    }
  ],
  "events": {
    "task.created": {},
    "task.updated": {},
    "task.deleted": {},
    "task.assignee.created": {},
    "task.assignee.deleted": {},
    "task.comment.created": {},
    "task.comment.edited": {},
    "task.comment.deleted": {},
    "task.attachment.created": {},
    "task.attachment.deleted": {},
    "task.relation.created": {},
    "task.relation.deleted": {},
    "project.updated": {},
    "project.deleted": {},
    "project.shared.user": {},
    "project.shared.team": {},
    "task.reminder.fired": {},
    "task.overdue": {},
    "tasks.overdue": {}
  }
};
