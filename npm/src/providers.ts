// Written by `cargo xtask types` from core/src/providers: change it there.
import type { Provider } from "./provider.js";

/** @internal The built-in providers. */
export const builtIn: Readonly<Record<string, Provider>> = {
  "tusky": {
    "id": "tusky",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-Tusky-Signature",
        "encoding": "hex",
        "prefix": ""
      },
      "algorithm": "hmac-sha256",
      "template": "{body}",
      "key": {
        "decode": "utf8"
      }
    },
    "envelope": {
      "type": "event",
      "timestamp": "timestamp",
      "timestamp_format": "rfc3339",
      "data": "data"
    },
    "rejection_status": 401
  },
  "filedgr": {
    "id": "filedgr",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-Filedgr-Signature",
        "encoding": "hex",
        "prefix": ""
      },
      "algorithm": "hmac-sha256",
      "template": "{body}",
      "key": {
        "decode": "utf8"
      }
    },
    "envelope": {
      "type": "eventType",
      "id": "eventId",
      "timestamp": "timestamp",
      "timestamp_format": "rfc3339",
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
    "rejection_status": 401,
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
    ]
  },
  "thunderstack": {
    "id": "thunderstack",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-ThunderStack-Signature",
        "encoding": "base64",
        "prefix": ""
      },
      "algorithm": "rsa-pkcs1v15-sha256",
      "template": "{body}",
      "key": {
        "decode": "pem"
      }
    },
    "envelope": {
      "type": "eventType",
      "timestamp": "eventTimestamp",
      "timestamp_format": "rfc3339",
      "data": "details",
      "node": {
        "id": "nodeId",
        "repeated": "details.nodeId"
      }
    },
    "rejection_status": 403
  },
  "tuteliq": {
    "id": "tuteliq",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-Tuteliq-Signature",
        "encoding": "hex",
        "prefix": ""
      },
      "algorithm": "hmac-sha256",
      "template": "{body}",
      "key": {
        "decode": "utf8"
      }
    },
    "envelope": {
      "type": "type",
      "id": "id",
      "timestamp": "created_at",
      "timestamp_format": "rfc3339",
      "data": "data"
    },
    "rejection_status": 401,
    "retry_schedules": [
      {
        "source": "policy",
        "attempts": 4,
        "delays": [
          30,
          300,
          1800
        ],
        "timeout": 10
      }
    ]
  },
  "tectra": {
    "id": "tectra",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-Tectra-Signature",
        "encoding": "hex",
        "prefix": ""
      },
      "algorithm": "hmac-sha256",
      "template": "{body}",
      "key": {
        "decode": "utf8"
      }
    },
    "envelope": {
      "type": "event",
      "timestamp": "timestamp",
      "timestamp_format": "rfc3339",
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
    "rejection_status": 401,
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
    ]
  },
  "standard-webhooks": {
    "id": "standard-webhooks",
    "scheme": {
      "signature": {
        "kind": "versioned-list",
        "header": "webhook-signature",
        "encoding": "base64",
        "separator": " ",
        "version": "v1",
        "version_separator": ","
      },
      "algorithm": "hmac-sha256",
      "template": "{id}.{timestamp}.{body}",
      "key": {
        "decode": "base64",
        "strip_prefix": "whsec_"
      },
      "timestamp": {
        "header": "webhook-timestamp",
        "format": "unix",
        "tolerance_s": 300
      },
      "id": "webhook-id"
    },
    "envelope": {
      "type": "type",
      "timestamp": "timestamp",
      "timestamp_format": "rfc3339",
      "data": "data"
    },
    "rejection_status": 401
  },
  "stripe": {
    "id": "stripe",
    "scheme": {
      "signature": {
        "kind": "kv-list",
        "header": "Stripe-Signature",
        "encoding": "hex",
        "separator": ",",
        "signature_key": "v1"
      },
      "algorithm": "hmac-sha256",
      "template": "{timestamp}.{body}",
      "key": {
        "decode": "utf8"
      },
      "timestamp": {
        "signature_key": "t",
        "format": "unix",
        "tolerance_s": 300
      }
    },
    "envelope": {
      "type": "type",
      "id": "id",
      "timestamp": "created",
      "timestamp_format": "unix",
      "data": "data"
    },
    "rejection_status": 401
  },
  "github": {
    "id": "github",
    "scheme": {
      "signature": {
        "kind": "plain",
        "header": "X-Hub-Signature-256",
        "encoding": "hex",
        "prefix": "sha256="
      },
      "algorithm": "hmac-sha256",
      "template": "{body}",
      "key": {
        "decode": "utf8"
      }
    },
    "envelope": {
      "timestamp_format": "rfc3339"
    },
    "delivery_id": "X-GitHub-Delivery",
    "headers": [
      {
        "name": "X-GitHub-Delivery",
        "value": "delivery_id"
      }
    ],
    "rejection_status": 401,
    "max_body": 26214400
  }
};
