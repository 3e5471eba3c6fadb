// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** HubSpot v3's record, for `new Webhook(hubspotV3, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hubspotV3: Provider & { readonly id: "hubspot-v3" } = {
  "id": "hubspot-v3",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-HubSpot-Signature-v3",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{method}{url}{body}{timestamp}",
    "timestamp": {
      "header": "X-HubSpot-Request-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "items": "[]",
    "type": "subscriptionType",
    "id": "eventId",
    "timestamp": "occurredAt",
    "timestamp_format": "unix-ms"
  },
  "event_key": [
    "json:portalId",
    "json:subscriptionId",
    "json:eventId",
    "json:objectId",
    "json:occurredAt"
  ],
  "attempt": {
    "json": "attemptNumber",
    "first": 0
  }
};
