// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Meilisearch's record, for `new Webhook(meilisearch, secret)` of `hookseal/base` with `hookseal/keys`. */
export const meilisearch: Provider & { readonly id: "meilisearch" } = {
  "id": "meilisearch",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token",
    "decompress": "gzip"
  },
  "envelope": {
    "format": "ndjson",
    "items": "[]",
    "type": "type",
    "id": "uid"
  },
  "events": {
    "documentAdditionOrUpdate": {
      "data": {
        "type": "object"
      }
    },
    "documentEdition": {
      "data": {
        "type": "object"
      }
    },
    "documentDeletion": {
      "data": {
        "type": "object"
      }
    },
    "settingsUpdate": {
      "data": {
        "type": "object"
      }
    },
    "indexCreation": {
      "data": {
        "type": "object"
      }
    },
    "indexDeletion": {
      "data": {
        "type": "object"
      }
    },
    "indexUpdate": {
      "data": {
        "type": "object"
      }
    },
    "indexSwap": {
      "data": {
        "type": "object"
      }
    },
    "taskCancelation": {
      "data": {
        "type": "object"
      }
    },
    "taskDeletion": {
      "data": {
        "type": "object"
      }
    },
    "dumpCreation": {
      "data": {
        "type": "object"
      }
    },
    "snapshotCreation": {
      "data": {
        "type": "object"
      }
    },
    "export": {
      "data": {
        "type": "object"
      }
    },
    "upgradeDatabase": {
      "data": {
        "type": "object"
      }
    },
    "indexCompaction": {
      "data": {
        "type": "object"
      }
    },
    "networkTopologyChange": {
      "data": {
        "type": "object"
      }
    },
    "dsrUpdate": {
      "data": {
        "type": "object"
      }
    },
    "dsrClear": {
      "data": {
        "type": "object"
      }
    }
  }
};
