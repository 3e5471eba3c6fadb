// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Azure Event Grid's record, for `new Webhook(azureEventGrid, secret)` of `hookseal/base` with `hookseal/keys`. */
export const azureEventGrid: Provider & { readonly id: "azure-event-grid" } = {
  "id": "azure-event-grid",
  "scheme": {
    "signature": {
      "kind": "plain",
      "query": "code",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "[]",
    "type": "eventType",
    "id": "id",
    "timestamp": "eventTime",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "header:aeg-event-type": "SubscriptionValidation"
      },
      "signed": true,
      "answer": {
        "status": 200,
        "json": {
          "validationResponse": "{json:[0].data.validationCode}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "azure-docs: articles/event-grid/delivery-and-retry.md",
      "attempts": 30,
      "timeout": 30
    }
  ],
  "retry_span_s": 86400
};
