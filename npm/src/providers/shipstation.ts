// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ShipStation, ShipEngine's record, for `new Webhook(shipstation, secret)` of `hookseal/base` with `hookseal/keys`. */
export const shipstation: Provider & { readonly id: "shipstation" } = {
  "id": "shipstation",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-shipengine-rsa-sha256-signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "{timestamp}.{body}",
    "key_source": {
      "kind": "jwks",
      "url": "https://api.shipengine.com/jwks"
    },
    "key": {
      "decode": "jwks",
      "by": "header:x-shipengine-rsa-sha256-key-id"
    },
    "timestamp": {
      "header": "x-shipengine-timestamp",
      "format": "rfc3339",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "resource_type",
    "data": "data"
  },
  "event_key": "time-and-body",
  "events": {
    "API_BATCH": {},
    "API_CARRIER_CONNECTED": {},
    "API_ORDER_SOURCE_REFRESH_COMPLETE": {},
    "API_RATE": {},
    "API_REPORT_COMPLETE": {},
    "API_SALES_ORDERS_IMPORTED": {},
    "API_TRACK": {}
  }
};
