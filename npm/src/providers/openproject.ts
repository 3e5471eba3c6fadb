// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** OpenProject's record, for `new Webhook(openproject, secret)` of `hookseal/base`. */
export const openproject: Provider & { readonly id: "openproject" } = {
  "id": "openproject",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-OP-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "action"
  },
  "retry_schedules": [
    {
      "source": "OpenProject's sender",
      "attempts": 3
    }
  ],
  "events": {
    "project:updated": {
      "data": {
        "type": "object"
      }
    },
    "project:created": {
      "data": {
        "type": "object"
      }
    },
    "work_package:updated": {
      "data": {
        "type": "object"
      }
    },
    "work_package:created": {
      "data": {
        "type": "object"
      }
    },
    "work_package_comment:comment": {
      "data": {
        "type": "object"
      }
    },
    "work_package_comment:internal_comment": {
      "data": {
        "type": "object"
      }
    },
    "time_entry:created": {
      "data": {
        "type": "object"
      }
    },
    "attachment:created": {
      "data": {
        "type": "object"
      }
    }
  }
};
