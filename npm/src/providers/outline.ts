// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Outline's record, for `new Webhook(outline, secret)` of `hookseal/base`. */
export const outline: Provider & { readonly id: "outline" } = {
  "id": "outline",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Outline-Signature",
      "encoding": "hex",
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
    "type": "event",
    "id": "id",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Outline's sender",
      "attempts": 1,
      "timeout": 5
    }
  ],
  "events": {
    "attachments.create": {},
    "attachments.update": {},
    "attachments.delete": {},
    "users.create": {},
    "users.signin": {},
    "users.update": {},
    "users.suspend": {},
    "users.activate": {},
    "users.delete": {},
    "users.invite": {},
    "users.promote": {},
    "users.demote": {},
    "documents.create": {},
    "documents.publish": {},
    "documents.unpublish": {},
    "documents.delete": {},
    "documents.permanent_delete": {},
    "documents.archive": {},
    "documents.unarchive": {},
    "documents.restore": {},
    "documents.move": {},
    "documents.update": {},
    "documents.title_change": {},
    "documents.add_user": {},
    "documents.remove_user": {},
    "documents.add_group": {},
    "documents.remove_group": {},
    "collections.create": {},
    "collections.update": {},
    "collections.delete": {},
    "collections.add_user": {},
    "collections.remove_user": {},
    "collections.add_group": {},
    "collections.remove_group": {},
    "collections.move": {},
    "collections.permission_changed": {},
    "comments.create": {},
    "comments.update": {},
    "comments.delete": {},
    "revisions.create": {},
    "fileOperations.create": {},
    "fileOperations.update": {},
    "fileOperations.delete": {},
    "groups.create": {},
    "groups.update": {},
    "groups.delete": {},
    "groups.add_user": {},
    "groups.remove_user": {},
    "integrations.create": {},
    "integrations.update": {},
    "shares.create": {},
    "shares.update": {},
    "shares.revoke": {},
    "teams.update": {},
    "pins.create": {},
    "pins.update": {},
    "pins.delete": {},
    "webhookSubscriptions.create": {},
    "webhookSubscriptions.delete": {},
    "webhookSubscriptions.update": {},
    "views.create": {}
  }
};
