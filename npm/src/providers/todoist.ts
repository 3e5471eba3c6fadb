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
  "events": {
    "item:added": {
      "data": {
        "type": "object"
      }
    },
    "item:updated": {
      "data": {
        "type": "object"
      }
    },
    "item:completed": {
      "data": {
        "type": "object"
      }
    },
    "item:uncompleted": {
      "data": {
        "type": "object"
      }
    },
    "item:deleted": {
      "data": {
        "type": "object"
      }
    },
    "note:added": {
      "data": {
        "type": "object"
      }
    },
    "note:updated": {
      "data": {
        "type": "object"
      }
    },
    "note:deleted": {
      "data": {
        "type": "object"
      }
    },
    "project:added": {
      "data": {
        "type": "object"
      }
    },
    "project:updated": {
      "data": {
        "type": "object"
      }
    },
    "project:deleted": {
      "data": {
        "type": "object"
      }
    },
    "project:archived": {
      "data": {
        "type": "object"
      }
    },
    "project:unarchived": {
      "data": {
        "type": "object"
      }
    },
    "section:added": {
      "data": {
        "type": "object"
      }
    },
    "section:updated": {
      "data": {
        "type": "object"
      }
    },
    "section:deleted": {
      "data": {
        "type": "object"
      }
    },
    "section:archived": {
      "data": {
        "type": "object"
      }
    },
    "section:unarchived": {
      "data": {
        "type": "object"
      }
    },
    "label:added": {
      "data": {
        "type": "object"
      }
    },
    "label:updated": {
      "data": {
        "type": "object"
      }
    },
    "label:deleted": {
      "data": {
        "type": "object"
      }
    },
    "filter:added": {
      "data": {
        "type": "object"
      }
    },
    "filter:updated": {
      "data": {
        "type": "object"
      }
    },
    "filter:deleted": {
      "data": {
        "type": "object"
      }
    },
    "reminder:fired": {
      "data": {
        "type": "object"
      }
    }
  }
};
