// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tusky's record, for `new Webhook(tusky, secret)` of `hookseal/base`. */
export const tusky: Provider & { readonly id: "tusky" } = {
  "id": "tusky",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Tusky-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "data": "data"
  },
  "events_closed": true,
  "events": {
    "file.hot": {
      "data": {
        "$ref": "#/$defs/File"
      },
      "documented": false,
      "sample": {
        "event": "file.hot",
        "timestamp": "2025-01-15T10:29:58.000Z",
        "data": {
          "fileId": "file-uuid",
          "fileName": "report.pdf",
          "vaultId": "vault-uuid",
          "status": "hot",
          "sizeBytes": 204800
        }
      }
    },
    "file.synced": {
      "data": {
        "$ref": "#/$defs/File"
      },
      "documented": true,
      "sample": {
        "event": "file.synced",
        "timestamp": "2025-01-15T10:30:00.000Z",
        "data": {
          "fileId": "file-uuid",
          "fileName": "report.pdf",
          "vaultId": "vault-uuid",
          "status": "synced",
          "sizeBytes": 204800,
          "walrusBlobId": "blob-id-hash"
        }
      }
    },
    "file.cold": {
      "data": {
        "$ref": "#/$defs/File"
      },
      "documented": false,
      "sample": {
        "event": "file.cold",
        "timestamp": "2025-01-22T10:30:00.000Z",
        "data": {
          "fileId": "file-uuid",
          "fileName": "report.pdf",
          "vaultId": "vault-uuid",
          "status": "cold",
          "sizeBytes": 204800,
          "walrusBlobId": "blob-id-hash"
        }
      }
    },
    "file.error": {
      "data": {
        "$ref": "#/$defs/FileError"
      },
      "documented": true,
      "sample": {
        "event": "file.error",
        "timestamp": "2025-01-15T10:30:00.000Z",
        "data": {
          "fileId": "file-uuid",
          "fileName": "report.pdf",
          "vaultId": "vault-uuid",
          "status": "error",
          "sizeBytes": 204800,
          "error": "Walrus sync failed: insufficient WAL balance"
        }
      }
    }
  },
  "$defs": {
    "File": {
      "type": "object",
      "properties": {
        "fileId": {
          "type": "string"
        },
        "fileName": {
          "type": "string"
        },
        "vaultId": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "sizeBytes": {
          "type": "integer"
        },
        "walrusBlobId": {
          "type": "string"
        }
      },
      "required": [
        "fileId",
        "fileName",
        "vaultId",
        "status",
        "sizeBytes"
      ]
    },
    "FileError": {
      "type": "object",
      "properties": {
        "fileId": {
          "type": "string"
        },
        "fileName": {
          "type": "string"
        },
        "vaultId": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "sizeBytes": {
          "type": "integer"
        },
        "walrusBlobId": {
          "type": "string"
        },
        "error": {
          "type": "string"
        }
      },
      "required": [
        "fileId",
        "fileName",
        "vaultId",
        "status",
        "sizeBytes",
        "error"
      ]
    }
  }
};
