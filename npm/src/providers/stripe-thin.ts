// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stripe, thin events's record, for `new Webhook(stripeThin, secret)` of `hookseal/base`. */
export const stripeThin: Provider & { readonly id: "stripe-thin" } = {
  "id": "stripe-thin",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Stripe-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created"
  },
  "events": {
    "v1.billing.meter.error_report_triggered": {
      "data": {
        "type": "object"
      }
    },
    "v1.billing.meter.no_meter_found": {
      "data": {
        "type": "object"
      }
    },
    "v2.commerce.product_catalog.imports.failed": {
      "data": {
        "type": "object"
      }
    },
    "v2.commerce.product_catalog.imports.processing": {
      "data": {
        "type": "object"
      }
    },
    "v2.commerce.product_catalog.imports.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "v2.commerce.product_catalog.imports.succeeded_with_errors": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account.closed": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account.created": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account.updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.customer].capability_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.customer].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.merchant].capability_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.merchant].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.recipient].capability_status_updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[configuration.recipient].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[defaults].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[future_requirements].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[identity].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account[requirements].updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account_link.returned": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account_person.created": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account_person.deleted": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.account_person.updated": {
      "data": {
        "type": "object"
      }
    },
    "v2.core.event_destination.ping": {
      "data": {
        "type": "object"
      }
    }
  }
};
