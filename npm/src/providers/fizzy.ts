// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fizzy's record, for `new Webhook(fizzy, secret)` of `hookseal/base`. */
export const fizzy: Provider & { readonly id: "fizzy" } = {
  "id": "fizzy",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "id": "id",
    "timestamp": "created_at"
  },
  "retry_schedules": [
    {
      "source": "Fizzy's sender",
      "attempts": 1,
      "timeout": 7
    }
  ],
  "events": {
    "card_assigned": {},
    "card_closed": {},
    "card_postponed": {},
    "card_auto_postponed": {},
    "card_board_changed": {},
    "card_published": {},
    "card_reopened": {},
    "card_sent_back_to_triage": {},
    "card_triaged": {},
    "card_unassigned": {},
    "comment_created": {}
  }
};
