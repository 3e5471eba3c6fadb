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
    "milestone.create": {
      "data": {
        "type": "object"
      }
    },
    "milestone.change": {
      "data": {
        "type": "object"
      }
    },
    "milestone.delete": {
      "data": {
        "type": "object"
      }
    },
    "epic.create": {
      "data": {
        "type": "object"
      }
    },
    "epic.change": {
      "data": {
        "type": "object"
      }
    },
    "epic.delete": {
      "data": {
        "type": "object"
      }
    },
    "relateduserstory.create": {
      "data": {
        "type": "object"
      }
    },
    "relateduserstory.change": {
      "data": {
        "type": "object"
      }
    },
    "relateduserstory.delete": {
      "data": {
        "type": "object"
      }
    },
    "userstory.create": {
      "data": {
        "type": "object"
      }
    },
    "userstory.change": {
      "data": {
        "type": "object"
      }
    },
    "userstory.delete": {
      "data": {
        "type": "object"
      }
    },
    "task.create": {
      "data": {
        "type": "object"
      }
    },
    "task.change": {
      "data": {
        "type": "object"
      }
    },
    "task.delete": {
      "data": {
        "type": "object"
      }
    },
    "issue.create": {
      "data": {
        "type": "object"
      }
    },
    "issue.change": {
      "data": {
        "type": "object"
      }
    },
    "issue.delete": {
      "data": {
        "type": "object"
      }
    },
    "wikipage.create": {
      "data": {
        "type": "object"
      }
    },
    "wikipage.change": {
      "data": {
        "type": "object"
      }
    },
    "wikipage.delete": {
      "data": {
        "type": "object"
      }
    },
    "test.test": {
      "data": {
        "type": "object"
      }
    }
  }
};
