// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ClickUp's record, for `new Webhook(clickup, secret)` of `hookseal/base`. */
export const clickup: Provider & { readonly id: "clickup" } = {
  "id": "clickup",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "ClickUp's documentation",
      "attempts": 5,
      "timeout": 7
    }
  ],
  "events": {
    "taskCreated": {},
    "taskUpdated": {},
    "taskDeleted": {},
    "taskStatusUpdated": {},
    "taskAssigneeUpdated": {},
    "taskPriorityUpdated": {},
    "taskDueDateUpdated": {},
    "taskTagUpdated": {},
    "taskMoved": {},
    "taskCommentPosted": {},
    "taskCommentUpdated": {},
    "taskTimeEstimateUpdated": {},
    "taskTimeTrackedUpdated": {},
    "listCreated": {},
    "listUpdated": {},
    "listDeleted": {},
    "folderCreated": {},
    "folderUpdated": {},
    "folderDeleted": {},
    "spaceCreated": {},
    "spaceUpdated": {},
    "spaceDeleted": {},
    "goalCreated": {},
    "goalUpdated": {},
    "goalDeleted": {},
    "keyResultCreated": {},
    "keyResultUpdated": {},
    "keyResultDeleted": {}
  }
};
