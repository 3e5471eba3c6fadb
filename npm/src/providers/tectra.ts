// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tectra's record, for `new Webhook(tectra, secret)` of `hookseal/base`. */
export const tectra: Provider & { readonly id: "tectra" } = {
  "id": "tectra",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Tectra-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "timestamp",
    "data": "data"
  },
  "delivery_id": "X-Tectra-Delivery",
  "headers": [
    {
      "name": "X-Tectra-Event",
      "value": "type"
    },
    {
      "name": "X-Tectra-Delivery",
      "value": "delivery_id"
    },
    {
      "name": "X-Tectra-Timestamp",
      "value": "timestamp"
    }
  ],
  "retry_schedules": [
    {
      "source": "policy",
      "attempts": 3,
      "delays": [
        60,
        300
      ],
      "timeout": 30
    }
  ],
  "events_closed": true,
  "events": {
    "content.signed": {
      "data": {
        "$ref": "#/$defs/ContentSigned"
      },
      "documented": true,
      "sample": {
        "event": "content.signed",
        "timestamp": "2025-06-14T09:32:00Z",
        "data": {
          "record_id": "uuid",
          "sha256": "abc123...",
          "perceptual_hash": "def456...",
          "signature_hex": "ghi789...",
          "original_filename": "photo.jpg",
          "origin_type": "camera_image",
          "signer": {
            "org_name": "Reuters Media",
            "org_type": "news_agency",
            "key_name": "production"
          },
          "blockchain_status": "pending"
        }
      }
    },
    "batch.anchored": {
      "data": {
        "$ref": "#/$defs/BatchAnchored"
      },
      "documented": true,
      "sample": {
        "event": "batch.anchored",
        "timestamp": "2025-06-14T09:33:12Z",
        "data": {
          "batch_id": "batch-uuid",
          "merkle_root": "0xabc123...",
          "leaf_count": 247,
          "tx_hash": "0x4a7f...",
          "block_number": 58203947,
          "network": "polygon",
          "record_ids": [
            "uuid1",
            "uuid2",
            "..."
          ]
        }
      }
    },
    "content.verified": {
      "data": {
        "$ref": "#/$defs/ContentVerified"
      },
      "documented": true,
      "sample": {
        "event": "content.verified",
        "timestamp": "2025-06-14T09:34:00Z",
        "data": {
          "authentic": true,
          "confidence": 0.75,
          "record_id": "uuid",
          "checks": {
            "watermark": {
              "passed": true,
              "details": "Payload matched"
            },
            "sha256": {
              "passed": true,
              "details": "Exact match"
            },
            "perceptual_hash": {
              "passed": true,
              "details": "Distance 2"
            },
            "blockchain": {
              "passed": false,
              "details": "Pending"
            }
          },
          "signer": {
            "org_name": "Reuters Media",
            "org_type": "news_agency"
          }
        }
      }
    }
  },
  "$defs": {
    "ContentSigned": {
      "type": "object",
      "properties": {
        "record_id": {
          "type": "string"
        },
        "sha256": {
          "type": "string"
        },
        "perceptual_hash": {
          "type": "string"
        },
        "signature_hex": {
          "type": "string"
        },
        "original_filename": {
          "type": "string"
        },
        "origin_type": {
          "type": "string"
        },
        "signer": {
          "$ref": "#/$defs/KeyedSigner"
        },
        "blockchain_status": {
          "type": "string"
        }
      },
      "required": [
        "record_id",
        "sha256",
        "perceptual_hash",
        "signature_hex",
        "original_filename",
        "origin_type",
        "signer",
        "blockchain_status"
      ]
    },
    "BatchAnchored": {
      "type": "object",
      "properties": {
        "batch_id": {
          "type": "string"
        },
        "merkle_root": {
          "type": "string"
        },
        "leaf_count": {
          "type": "integer"
        },
        "tx_hash": {
          "type": "string"
        },
        "block_number": {
          "type": "integer"
        },
        "network": {
          "type": "string"
        },
        "record_ids": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "required": [
        "batch_id",
        "merkle_root",
        "leaf_count",
        "tx_hash",
        "block_number",
        "network",
        "record_ids"
      ]
    },
    "ContentVerified": {
      "type": "object",
      "properties": {
        "authentic": {
          "type": "boolean"
        },
        "confidence": {
          "type": "number"
        },
        "record_id": {
          "type": "string"
        },
        "checks": {
          "$ref": "#/$defs/Checks"
        },
        "signer": {
          "$ref": "#/$defs/Signer"
        }
      },
      "required": [
        "authentic",
        "confidence",
        "record_id",
        "checks",
        "signer"
      ]
    },
    "KeyedSigner": {
      "type": "object",
      "properties": {
        "org_name": {
          "type": "string"
        },
        "org_type": {
          "type": "string"
        },
        "key_name": {
          "type": "string"
        }
      },
      "required": [
        "org_name",
        "org_type",
        "key_name"
      ]
    },
    "Signer": {
      "type": "object",
      "properties": {
        "org_name": {
          "type": "string"
        },
        "org_type": {
          "type": "string"
        }
      },
      "required": [
        "org_name",
        "org_type"
      ]
    },
    "Checks": {
      "type": "object",
      "properties": {
        "watermark": {
          "$ref": "#/$defs/Check"
        },
        "sha256": {
          "$ref": "#/$defs/Check"
        },
        "perceptual_hash": {
          "$ref": "#/$defs/Check"
        },
        "blockchain": {
          "$ref": "#/$defs/Check"
        }
      },
      "required": [
        "watermark",
        "sha256",
        "perceptual_hash",
        "blockchain"
      ]
    },
    "Check": {
      "type": "object",
      "properties": {
        "passed": {
          "type": "boolean"
        },
        "details": {
          "type": "string"
        }
      },
      "required": [
        "passed",
        "details"
      ]
    }
  }
};
