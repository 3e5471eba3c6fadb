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
  "retry_schedules": [
    {
      "source": "Meilisearch's sender",
      "attempts": 1,
      "timeout": 30
    }
  ],
  "events": {
    "documentAdditionOrUpdate": {},
    "documentEdition": {},
    "documentDeletion": {},
    "settingsUpdate": {},
    "indexCreation": {},
    "indexDeletion": {},
    "indexUpdate": {},
    "indexSwap": {},
    "taskCancelation": {},
    "taskDeletion": {},
    "dumpCreation": {},
    "snapshotCreation": {},
    "export": {},
    "upgradeDatabase": {},
    "indexCompaction": {},
    "networkTopologyChange": {},
    "dsrUpdate": {},
    "dsrClear": {}
  }
};
