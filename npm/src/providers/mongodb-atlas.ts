// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** MongoDB Atlas's record, for `new Webhook(mongodbAtlas, secret)` of `hookseal/base`. */
export const mongodbAtlas: Provider & { readonly id: "mongodb-atlas" } = {
  "id": "mongodb-atlas",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-MMS-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "header:X-MMS-Event",
    "timestamp": "updated",
    "types": [
      "alert.open",
      "alert.close",
      "alert.update",
      "alert.acknowledge",
      "alert.cancel",
      "alert.inform"
    ]
  },
  "headers": [
    {
      "name": "X-MMS-Event",
      "value": "type"
    }
  ],
  "events": {
    "alert.open": {},
    "alert.close": {},
    "alert.update": {},
    "alert.acknowledge": {},
    "alert.cancel": {},
    "alert.inform": {}
  }
};
