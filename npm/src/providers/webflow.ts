// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Webflow's record, for `new Webhook(webflow, secret)` of `hookseal/base`. */
export const webflow: Provider & { readonly id: "webflow" } = {
  "id": "webflow",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-webflow-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}:{body}",
    "timestamp": {
      "header": "x-webflow-timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "triggerType",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Webflow's changelog",
      "attempts": 3
    }
  ],
  "events": {
    "form_submission": {},
    "site_publish": {},
    "page_created": {},
    "page_metadata_updated": {},
    "page_deleted": {},
    "ecomm_new_order": {},
    "ecomm_order_changed": {},
    "ecomm_inventory_changed": {},
    "collection_item_created": {},
    "collection_item_changed": {},
    "collection_item_deleted": {},
    "collection_item_published": {},
    "collection_item_unpublished": {},
    "comment_created": {}
  }
};
