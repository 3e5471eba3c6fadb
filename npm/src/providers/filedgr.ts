// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Filedgr's record, for `new Webhook(filedgr, secret)` of `hookseal/base`. */
export const filedgr: Provider & { readonly id: "filedgr" } = {
  "id": "filedgr",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Filedgr-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "eventType",
    "id": "eventId",
    "timestamp": "timestamp",
    "data": "data"
  },
  "delivery_id": "X-Filedgr-Event-ID",
  "headers": [
    {
      "name": "X-Filedgr-Event-Type",
      "value": "type"
    },
    {
      "name": "X-Filedgr-Event-ID",
      "value": "id"
    }
  ],
  "retry_schedules": [
    {
      "source": "configuration",
      "attempts": 4,
      "delays": [
        5,
        5,
        5
      ],
      "timeout": 30
    },
    {
      "source": "example",
      "attempts": 5,
      "delays": [
        2,
        4,
        8,
        16
      ],
      "timeout": 30
    }
  ],
  "events_closed": true,
  "events": {
    "vault.created": {
      "data": {
        "$ref": "#/$defs/VaultCreated"
      },
      "documented": true,
      "sample": {
        "eventType": "vault.created",
        "eventId": "evt_abc123",
        "timestamp": "2024-01-15T10:30:00Z",
        "data": {
          "vaultId": "vault_xyz789",
          "name": "Product Certification Vault",
          "templateId": "certification-template-v1",
          "owner": "user_def456",
          "createdAt": "2024-01-15T10:30:00Z"
        }
      }
    },
    "vault.data_updated": {
      "data": {
        "$ref": "#/$defs/VaultDataUpdated"
      },
      "documented": true,
      "sample": {
        "eventType": "vault.data_updated",
        "eventId": "evt_def456",
        "timestamp": "2024-01-15T14:22:00Z",
        "data": {
          "vaultId": "vault_xyz789",
          "updateType": "file_uploaded",
          "fileId": "file_abc123",
          "fileName": "quality-certificate.pdf",
          "fileSize": 245760,
          "uploadedBy": "user_ghi789",
          "metadata": {
            "type": "certificate",
            "category": "quality"
          }
        }
      }
    },
    "vault.permission_changed": {
      "data": {
        "$ref": "#/$defs/VaultPermissionChanged"
      },
      "documented": true,
      "sample": {
        "eventType": "vault.permission_changed",
        "eventId": "evt_ghi789",
        "timestamp": "2024-01-15T16:45:00Z",
        "data": {
          "vaultId": "vault_xyz789",
          "userId": "user_jkl012",
          "permission": "VIEWER",
          "previousPermission": "NONE",
          "changedBy": "user_def456",
          "expiresAt": "2024-12-31T23:59:59Z"
        }
      }
    },
    "vault.verification_complete": {
      "data": {
        "$ref": "#/$defs/VaultVerificationComplete"
      },
      "documented": true,
      "sample": {
        "eventType": "vault.verification_complete",
        "eventId": "evt_jkl012",
        "timestamp": "2024-01-15T10:35:00Z",
        "data": {
          "vaultId": "vault_xyz789",
          "fileId": "file_abc123",
          "verificationStatus": "verified",
          "blockchainTx": "0x1234567890abcdef...",
          "network": "polygon",
          "gasUsed": 21000,
          "proofHash": "0xabcdef1234567890..."
        }
      }
    },
    "stream.data_received": {
      "data": {
        "$ref": "#/$defs/StreamDataReceived"
      },
      "documented": true,
      "sample": {
        "eventType": "stream.data_received",
        "eventId": "evt_mno345",
        "timestamp": "2024-01-15T11:00:00Z",
        "data": {
          "streamId": "stream_temp001",
          "vaultId": "vault_xyz789",
          "dataPoints": 1,
          "latestData": {
            "temperature": 23.5,
            "humidity": 65.2,
            "timestamp": "2024-01-15T11:00:00Z"
          },
          "source": "TEMP-SENSOR-001"
        }
      }
    },
    "stream.alert_triggered": {
      "data": {
        "$ref": "#/$defs/StreamAlertTriggered"
      },
      "documented": true,
      "sample": {
        "eventType": "stream.alert_triggered",
        "eventId": "evt_pqr678",
        "timestamp": "2024-01-15T15:30:00Z",
        "data": {
          "streamId": "stream_temp001",
          "vaultId": "vault_xyz789",
          "alertRule": "high_temperature",
          "severity": "critical",
          "triggerValue": 35.2,
          "threshold": 30.0,
          "message": "Temperature exceeded safe operating range"
        }
      }
    },
    "vault.accessed": {
      "data": {
        "$ref": "#/$defs/VaultAccessed"
      },
      "documented": true,
      "sample": {
        "eventType": "vault.accessed",
        "eventId": "evt_stu901",
        "timestamp": "2024-01-15T09:15:00Z",
        "data": {
          "vaultId": "vault_xyz789",
          "userId": "user_vwx234",
          "accessType": "view",
          "resource": "file_abc123",
          "ipAddress": "192.168.1.100",
          "userAgent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)..."
        }
      }
    }
  },
  "$defs": {
    "VaultCreated": {
      "type": "object",
      "properties": {
        "vaultId": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "templateId": {
          "type": "string"
        },
        "owner": {
          "type": "string"
        },
        "createdAt": {
          "type": "string"
        }
      },
      "required": [
        "vaultId",
        "name",
        "templateId",
        "owner",
        "createdAt"
      ]
    },
    "VaultDataUpdated": {
      "type": "object",
      "properties": {
        "vaultId": {
          "type": "string"
        },
        "updateType": {
          "type": "string"
        },
        "fileId": {
          "type": "string"
        },
        "fileName": {
          "type": "string"
        },
        "fileSize": {
          "type": "integer"
        },
        "uploadedBy": {
          "type": "string"
        },
        "metadata": {
          "type": "object"
        }
      },
      "required": [
        "vaultId",
        "updateType",
        "fileId",
        "fileName",
        "fileSize",
        "uploadedBy",
        "metadata"
      ]
    },
    "VaultPermissionChanged": {
      "type": "object",
      "properties": {
        "vaultId": {
          "type": "string"
        },
        "userId": {
          "type": "string"
        },
        "permission": {
          "type": "string"
        },
        "previousPermission": {
          "type": "string"
        },
        "changedBy": {
          "type": "string"
        },
        "expiresAt": {
          "type": "string"
        }
      },
      "required": [
        "vaultId",
        "userId",
        "permission",
        "previousPermission",
        "changedBy",
        "expiresAt"
      ]
    },
    "VaultVerificationComplete": {
      "type": "object",
      "properties": {
        "vaultId": {
          "type": "string"
        },
        "fileId": {
          "type": "string"
        },
        "verificationStatus": {
          "type": "string"
        },
        "blockchainTx": {
          "type": "string"
        },
        "network": {
          "type": "string"
        },
        "gasUsed": {
          "type": "integer"
        },
        "proofHash": {
          "type": "string"
        }
      },
      "required": [
        "vaultId",
        "fileId",
        "verificationStatus",
        "blockchainTx",
        "network",
        "gasUsed",
        "proofHash"
      ]
    },
    "StreamDataReceived": {
      "type": "object",
      "properties": {
        "streamId": {
          "type": "string"
        },
        "vaultId": {
          "type": "string"
        },
        "dataPoints": {
          "type": "integer"
        },
        "latestData": {
          "type": "object"
        },
        "source": {
          "type": "string"
        }
      },
      "required": [
        "streamId",
        "vaultId",
        "dataPoints",
        "latestData",
        "source"
      ]
    },
    "StreamAlertTriggered": {
      "type": "object",
      "properties": {
        "streamId": {
          "type": "string"
        },
        "vaultId": {
          "type": "string"
        },
        "alertRule": {
          "type": "string"
        },
        "severity": {
          "type": "string"
        },
        "triggerValue": {
          "type": "number"
        },
        "threshold": {
          "type": "number"
        },
        "message": {
          "type": "string"
        }
      },
      "required": [
        "streamId",
        "vaultId",
        "alertRule",
        "severity",
        "triggerValue",
        "threshold",
        "message"
      ]
    },
    "VaultAccessed": {
      "type": "object",
      "properties": {
        "vaultId": {
          "type": "string"
        },
        "userId": {
          "type": "string"
        },
        "accessType": {
          "type": "string"
        },
        "resource": {
          "type": "string"
        },
        "ipAddress": {
          "type": "string"
        },
        "userAgent": {
          "type": "string"
        }
      },
      "required": [
        "vaultId",
        "userId",
        "accessType",
        "resource",
        "ipAddress",
        "userAgent"
      ]
    }
  }
};
