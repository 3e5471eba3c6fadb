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
  },
  "retry_schedules": [
    {
      "source": "HubSpot's documentation",
      "attempts": 11,
      "timeout": 5
    }
  ],
  "events": {
    "contact.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "company.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "deal.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "ticket.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "product.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "line_item.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "contact.creation": {
      "data": {
        "type": "object"
      }
    },
    "contact.deletion": {
      "data": {
        "type": "object"
      }
    },
    "contact.privacyDeletion": {
      "data": {
        "type": "object"
      }
    },
    "company.creation": {
      "data": {
        "type": "object"
      }
    },
    "company.deletion": {
      "data": {
        "type": "object"
      }
    },
    "deal.creation": {
      "data": {
        "type": "object"
      }
    },
    "deal.deletion": {
      "data": {
        "type": "object"
      }
    },
    "ticket.creation": {
      "data": {
        "type": "object"
      }
    },
    "ticket.deletion": {
      "data": {
        "type": "object"
      }
    },
    "product.creation": {
      "data": {
        "type": "object"
      }
    },
    "product.deletion": {
      "data": {
        "type": "object"
      }
    },
    "line_item.creation": {
      "data": {
        "type": "object"
      }
    },
    "line_item.deletion": {
      "data": {
        "type": "object"
      }
    },
    "conversation.creation": {
      "data": {
        "type": "object"
      }
    },
    "conversation.deletion": {
      "data": {
        "type": "object"
      }
    },
    "conversation.newMessage": {
      "data": {
        "type": "object"
      }
    },
    "conversation.privacyDeletion": {
      "data": {
        "type": "object"
      }
    },
    "conversation.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "contact.merge": {
      "data": {
        "type": "object"
      }
    },
    "company.merge": {
      "data": {
        "type": "object"
      }
    },
    "deal.merge": {
      "data": {
        "type": "object"
      }
    },
    "ticket.merge": {
      "data": {
        "type": "object"
      }
    },
    "product.merge": {
      "data": {
        "type": "object"
      }
    },
    "line_item.merge": {
      "data": {
        "type": "object"
      }
    },
    "contact.restore": {
      "data": {
        "type": "object"
      }
    },
    "company.restore": {
      "data": {
        "type": "object"
      }
    },
    "deal.restore": {
      "data": {
        "type": "object"
      }
    },
    "ticket.restore": {
      "data": {
        "type": "object"
      }
    },
    "product.restore": {
      "data": {
        "type": "object"
      }
    },
    "line_item.restore": {
      "data": {
        "type": "object"
      }
    },
    "contact.associationChange": {
      "data": {
        "type": "object"
      }
    },
    "company.associationChange": {
      "data": {
        "type": "object"
      }
    },
    "deal.associationChange": {
      "data": {
        "type": "object"
      }
    },
    "ticket.associationChange": {
      "data": {
        "type": "object"
      }
    },
    "line_item.associationChange": {
      "data": {
        "type": "object"
      }
    },
    "object.propertyChange": {
      "data": {
        "type": "object"
      }
    },
    "object.creation": {
      "data": {
        "type": "object"
      }
    },
    "object.deletion": {
      "data": {
        "type": "object"
      }
    },
    "object.merge": {
      "data": {
        "type": "object"
      }
    },
    "object.restore": {
      "data": {
        "type": "object"
      }
    },
    "object.associationChange": {
      "data": {
        "type": "object"
      }
    }
  }
};
