// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Discourse's record, for `new Webhook(discourse, secret)` of `hookseal/base`. */
export const discourse: Provider & { readonly id: "discourse" } = {
  "id": "discourse",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Discourse-Event-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Discourse-Event"
  },
  "event_key": "none",
  "delivery_id": "X-Discourse-Event-Id",
  "headers": [
    {
      "name": "X-Discourse-Event-Id",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Discourse's sender",
      "attempts": 5,
      "delays": [
        60,
        300,
        1500,
        7500
      ]
    }
  ],
  "events": {
    "topic_created": {},
    "topic_revised": {},
    "topic_edited": {},
    "topic_destroyed": {},
    "topic_recovered": {},
    "post_created": {},
    "post_edited": {},
    "post_destroyed": {},
    "post_recovered": {},
    "user_logged_in": {},
    "user_logged_out": {},
    "user_confirmed_email": {},
    "user_created": {},
    "user_approved": {},
    "user_updated": {},
    "user_destroyed": {},
    "user_suspended": {},
    "user_unsuspended": {},
    "group_created": {},
    "group_updated": {},
    "group_destroyed": {},
    "category_created": {},
    "category_updated": {},
    "category_destroyed": {},
    "tag_created": {},
    "tag_updated": {},
    "tag_destroyed": {},
    "reviewable_created": {},
    "reviewable_updated": {},
    "notification_created": {},
    "accepted_solution": {},
    "unaccepted_solution": {},
    "assigned": {},
    "unassigned": {},
    "user_badge_granted": {},
    "user_badge_revoked": {},
    "user_added_to_group": {},
    "user_removed_from_group": {},
    "post_liked": {},
    "user_promoted": {},
    "topic_upvote": {},
    "topic_unvote": {},
    "chat_message_created": {},
    "chat_message_edited": {},
    "chat_message_trashed": {},
    "chat_message_restored": {},
    "category_experts_approved": {},
    "category_experts_unapproved": {}
  }
};
