// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SumUp's record, for `new Webhook(sumup, secret)` of `hookseal/base`. */
export const sumup: Provider & { readonly id: "sumup" } = {
  "id": "sumup",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-SumUp-Webhook-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "v1:{timestamp}:{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "object"
  },
  "events": {
    "checkouts.created": {
      "data": {
        "type": "object"
      }
    },
    "checkouts.updated": {
      "data": {
        "type": "object"
      }
    },
    "checkouts.paid": {
      "data": {
        "type": "object"
      }
    },
    "checkouts.failed": {
      "data": {
        "type": "object"
      }
    },
    "checkouts.expired": {
      "data": {
        "type": "object"
      }
    },
    "members.created": {
      "data": {
        "type": "object"
      }
    },
    "members.updated": {
      "data": {
        "type": "object"
      }
    },
    "members.deleted": {
      "data": {
        "type": "object"
      }
    },
    "readers.created": {
      "data": {
        "type": "object"
      }
    },
    "readers.deleted": {
      "data": {
        "type": "object"
      }
    },
    "roles.created": {
      "data": {
        "type": "object"
      }
    },
    "roles.updated": {
      "data": {
        "type": "object"
      }
    },
    "roles.deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
