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
  },
  "retry_schedules": [
    {
      "source": "HubSpot's documentation",
      "attempts": 11,
      "timeout": 5
    }
  ],
  "retry_span_s": 86400,
  "events": {
    "contact.propertyChange": {},
    "company.propertyChange": {},
    "deal.propertyChange": {},
    "ticket.propertyChange": {},
    "product.propertyChange": {},
    "line_item.propertyChange": {},
    "contact.creation": {},
    "contact.deletion": {},
    "contact.privacyDeletion": {},
    "company.creation": {},
    "company.deletion": {},
    "deal.creation": {},
    "deal.deletion": {},
    "ticket.creation": {},
    "ticket.deletion": {},
    "product.creation": {},
    "product.deletion": {},
    "line_item.creation": {},
    "line_item.deletion": {},
    "conversation.creation": {},
    "conversation.deletion": {},
    "conversation.newMessage": {},
    "conversation.privacyDeletion": {},
    "conversation.propertyChange": {},
    "contact.merge": {},
    "company.merge": {},
    "deal.merge": {},
    "ticket.merge": {},
    "product.merge": {},
    "line_item.merge": {},
    "contact.restore": {},
    "company.restore": {},
    "deal.restore": {},
    "ticket.restore": {},
    "product.restore": {},
    "line_item.restore": {},
    "contact.associationChange": {},
    "company.associationChange": {},
    "deal.associationChange": {},
    "ticket.associationChange": {},
    "line_item.associationChange": {},
    "object.propertyChange": {},
    "object.creation": {},
    "object.deletion": {},
    "object.merge": {},
    "object.restore": {},
    "object.associationChange": {}
  }
};
