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
    "form_submission": {
      "data": {
        "type": "object"
      }
    },
    "site_publish": {
      "data": {
        "type": "object"
      }
    },
    "page_created": {
      "data": {
        "type": "object"
      }
    },
    "page_metadata_updated": {
      "data": {
        "type": "object"
      }
    },
    "page_deleted": {
      "data": {
        "type": "object"
      }
    },
    "ecomm_new_order": {
      "data": {
        "type": "object"
      }
    },
    "ecomm_order_changed": {
      "data": {
        "type": "object"
      }
    },
    "ecomm_inventory_changed": {
      "data": {
        "type": "object"
      }
    },
    "collection_item_created": {
      "data": {
        "type": "object"
      }
    },
    "collection_item_changed": {
      "data": {
        "type": "object"
      }
    },
    "collection_item_deleted": {
      "data": {
        "type": "object"
      }
    },
    "collection_item_published": {
      "data": {
        "type": "object"
      }
    },
    "collection_item_unpublished": {
      "data": {
        "type": "object"
      }
    },
    "comment_created": {
      "data": {
        "type": "object"
      }
    }
  }
};
