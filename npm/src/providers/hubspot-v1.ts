// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** HubSpot v1's record, for `new Webhook(hubspotV1, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hubspotV1: Provider & { readonly id: "hubspot-v1" } = {
  "id": "hubspot-v1",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-HubSpot-Signature",
      "encoding": "hex"
    },
    "algorithm": "digest-sha256",
    "template": "{secret}{body}"
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
