// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plane's record, for `new Webhook(plane, secret)` of `hookseal/base`. */
export const plane: Provider & { readonly id: "plane" } = {
  "id": "plane",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Plane-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "data": "data"
  },
  "delivery_id": "X-Plane-Delivery",
  "headers": [
    {
      "name": "X-Plane-Delivery",
      "value": "delivery_id"
    },
    {
      "name": "X-Plane-Event",
      "value": "type"
    }
  ],
  "retry_schedules": [
    {
      "source": "Plane's documentation",
      "attempts": 5
    },
    {
      "source": "Plane's sender",
      "attempts": 6,
      "timeout": 30
    }
  ],
  "events": {
    "project": {},
    "issue": {},
    "cycle": {},
    "module": {},
    "issue_comment": {},
    "cycle_issue": {},
    "module_issue": {},
    "project.created": {},
    "project.updated": {},
    "project.archived": {},
    "project.deleted": {},
    "cycle.created": {},
    "cycle.updated": {},
    "cycle.archived": {},
    "cycle.deleted": {},
    "module.created": {},
    "module.updated": {},
    "module.archived": {},
    "module.deleted": {},
    "milestone.created": {},
    "milestone.updated": {},
    "milestone.deleted": {},
    "page.created": {},
    "page.updated": {},
    "page.archived": {},
    "page.deleted": {},
    "page.comment.created": {},
    "page.comment.updated": {},
    "page.comment.deleted": {},
    "workitem.created": {},
    "workitem.updated": {},
    "workitem.archived": {},
    "workitem.deleted": {},
    "workitem.comment.created": {},
    "workitem.comment.updated": {},
    "workitem.comment.deleted": {},
    "workitem.link.created": {},
    "workitem.link.updated": {},
    "workitem.link.deleted": {},
    "workitem.vote.created": {},
    "workitem.vote.deleted": {},
    "workitem.attachment.created": {},
    "workitem.attachment.updated": {},
    "workitem.attachment.deleted": {},
    "workitem.relation.created": {},
    "workitem.relation.deleted": {},
    "workitem.dependency.created": {},
    "workitem.dependency.deleted": {},
    "workitem.page_link.created": {},
    "workitem.page_link.deleted": {}
  }
};
