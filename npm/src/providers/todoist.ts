// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Todoist's record, for `new Webhook(todoist, secret)` of `hookseal/base`. */
export const todoist: Provider & { readonly id: "todoist" } = {
  "id": "todoist",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Todoist-Hmac-SHA256",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "data": "event_data"
  },
  "delivery_id": "X-Todoist-Delivery-ID",
  "headers": [
    {
      "name": "X-Todoist-Delivery-ID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Webhooks” in Todoist's documentation, as public code quotes it",
      "attempts": 4,
      "delays": [
        900,
        900,
        900
      ]
    }
  ],
  "events": {
    "item:added": {},
    "item:updated": {},
    "item:completed": {},
    "item:uncompleted": {},
    "item:deleted": {},
    "note:added": {},
    "note:updated": {},
    "note:deleted": {},
    "project:added": {},
    "project:updated": {},
    "project:deleted": {},
    "project:archived": {},
    "project:unarchived": {},
    "section:added": {},
    "section:updated": {},
    "section:deleted": {},
    "section:archived": {},
    "section:unarchived": {},
    "label:added": {},
    "label:updated": {},
    "label:deleted": {},
    "filter:added": {},
    "filter:updated": {},
    "filter:deleted": {},
    "reminder:fired": {}
  }
};
