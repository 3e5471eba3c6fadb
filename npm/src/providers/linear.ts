// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Linear's record, for `new Webhook(linear, secret)` of `hookseal/base` with `hookseal/keys`. */
export const linear: Provider & { readonly id: "linear" } = {
  "id": "linear",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "linear-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "timestamp": {
      "json": "webhookTimestamp",
      "format": "unix-ms",
      "tolerance_s": 60
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "createdAt",
    "data": "data"
  },
  "delivery_id": "Linear-Delivery",
  "headers": [
    {
      "name": "Linear-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Linear's documentation",
      "attempts": 4,
      "delays": [
        60,
        3600,
        21600
      ],
      "timeout": 5
    }
  ],
  "events": {
    "Attachment": {},
    "AuditEntry": {},
    "Comment": {},
    "Customer": {},
    "CustomerNeed": {},
    "Cycle": {},
    "Document": {},
    "Initiative": {},
    "InitiativeUpdate": {},
    "Issue": {},
    "IssueLabel": {},
    "Project": {},
    "ProjectUpdate": {},
    "Reaction": {},
    "User": {},
    "IssueSLA": {},
    "OAuthApp": {},
    "AppUserNotification": {},
    "PermissionChange": {},
    "AgentSessionEvent": {}
  }
};
