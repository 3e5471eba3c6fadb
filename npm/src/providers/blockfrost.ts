// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Blockfrost's record, for `new Webhook(blockfrost, secret)` of `hookseal/base`. */
export const blockfrost: Provider & { readonly id: "blockfrost" } = {
  "id": "blockfrost",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Blockfrost-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 600
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created",
    "timestamp_format": "unix",
    "data": "payload"
  },
  "retry_schedules": [
    {
      "source": "Blockfrost's documentation",
      "attempts": 3
    }
  ],
  "events": {
    "block": {},
    "transaction": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "epoch": {},
    "delegation": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    }
  }
};
