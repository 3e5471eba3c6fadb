// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Adyen (standard)'s record, for `new Webhook(adyenStandard, secret)` of `hookseal/base` with `hookseal/keys`. */
export const adyenStandard: Provider & { readonly id: "adyen-standard" } = {
  "id": "adyen-standard",
  "scheme": {
    "items": "notificationItems[].NotificationRequestItem",
    "signature": {
      "kind": "plain",
      "json": "additionalData.hmacSignature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{json:pspReference?}:{json:originalReference?}:{json:merchantAccountCode?}:{json:merchantReference?}:{json:amount.value?}:{json:amount.currency?}:{json:eventCode?}:{json:success?}",
    "key": {
      "decode": "hex"
    },
    "covers_body": false,
    "unescaped": true
  },
  "envelope": {
    "items": "notificationItems[].NotificationRequestItem",
    "type": "eventCode",
    "timestamp": "eventDate"
  },
  "event_key": [
    "json:pspReference",
    "json:eventCode",
    "json:success"
  ]
};
