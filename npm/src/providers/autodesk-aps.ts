// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Autodesk Platform Services's record, for `new Webhook(autodeskAps, secret)` of `hookseal/base`. */
export const autodeskAps: Provider & { readonly id: "autodesk-aps" } = {
  "id": "autodesk-aps",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-adsk-signature",
      "encoding": "hex",
      "prefix": "sha1hash="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "hook.event",
    "data": "payload"
  },
  "delivery_id": "x-adsk-delivery-id"
};
