// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Harbor's record, for `new Webhook(harbor, secret)` of `hookseal/base` with `hookseal/keys`. */
export const harbor: Provider & { readonly id: "harbor" } = {
  "id": "harbor",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "type",
    "timestamp": "occur_at",
    "timestamp_format": "unix",
    "data": "event_data"
  },
  "retry_schedules": [
    {
      "source": "Harbor's sender",
      "attempts": 4,
      "timeout": 3
    }
  ],
  "events": {
    "PUSH_ARTIFACT": {
      "data": {
        "type": "object"
      }
    },
    "PULL_ARTIFACT": {
      "data": {
        "type": "object"
      }
    },
    "DELETE_ARTIFACT": {
      "data": {
        "type": "object"
      }
    },
    "SCANNING_COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "SCANNING_STOPPED": {
      "data": {
        "type": "object"
      }
    },
    "SCANNING_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "QUOTA_EXCEED": {
      "data": {
        "type": "object"
      }
    },
    "QUOTA_WARNING": {
      "data": {
        "type": "object"
      }
    },
    "REPLICATION": {
      "data": {
        "type": "object"
      }
    },
    "TAG_RETENTION": {
      "data": {
        "type": "object"
      }
    }
  }
};
