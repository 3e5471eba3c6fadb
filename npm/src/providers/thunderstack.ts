// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ThunderStack's record, for `new Webhook(thunderstack, secret)` of `hookseal/base` with `hookseal/keys`. */
export const thunderstack: Provider & { readonly id: "thunderstack" } = {
  "id": "thunderstack",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-ThunderStack-Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "key": {
      "decode": "pem"
    }
  },
  "envelope": {
    "type": "eventType",
    "timestamp": "eventTimestamp",
    "data": "details",
    "node": {
      "id": "nodeId",
      "repeated": "details.nodeId"
    }
  },
  "rejection_status": 403,
  "events_closed": true,
  "events": {
    "NODE_STATUS_UPDATED": {
      "data": {
        "$ref": "#/$defs/NodeStatusUpdated"
      },
      "documented": true,
      "sample": {
        "eventType": "NODE_STATUS_UPDATED",
        "eventTimestamp": "2024-11-06T12:00:00Z",
        "details": {
          "nodeId": "your-node-id",
          "status": "RUNNING"
        },
        "nodeId": "your-node-id"
      }
    }
  },
  "$defs": {
    "NodeStatus": {
      "type": "string",
      "enum": [
        "RUNNING",
        "STARTING",
        "PAUSED",
        "FAILED",
        "IN_PROGRESS"
      ]
    },
    "NodeStatusUpdated": {
      "type": "object",
      "properties": {
        "nodeId": {
          "type": "string"
        },
        "status": {
          "$ref": "#/$defs/NodeStatus"
        }
      },
      "required": [
        "nodeId",
        "status"
      ]
    }
  }
};
