// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Taiga's record, for `new Webhook(taiga, secret)` of `hookseal/base` with `hookseal/keys`. */
export const taiga: Provider & { readonly id: "taiga" } = {
  "id": "taiga",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-TAIGA-WEBHOOK-SIGNATURE",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "data": "data",
    "type": "{json:type}.{json:action}"
  },
  "retry_schedules": [
    {
      "source": "Taiga's sender",
      "attempts": 1
    }
  ],
  "events": {
    "milestone.create": {},
    "milestone.change": {},
    "milestone.delete": {},
    "epic.create": {},
    "epic.change": {},
    "epic.delete": {},
    "relateduserstory.create": {},
    "relateduserstory.change": {},
    "relateduserstory.delete": {},
    "userstory.create": {},
    "userstory.change": {},
    "userstory.delete": {},
    "task.create": {},
    "task.change": {},
    "task.delete": {},
    "issue.create": {},
    "issue.change": {},
    "issue.delete": {},
    "wikipage.create": {},
    "wikipage.change": {},
    "wikipage.delete": {},
    "test.test": {}
  }
};
