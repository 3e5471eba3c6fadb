// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** OpenAI's record, for `new Webhook(openai, secret)` of `hookseal/base`. */
export const openai: Provider & { readonly id: "openai" } = {
  "id": "openai",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "events": {
    "batch.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "batch.completed": {
      "data": {
        "type": "object"
      }
    },
    "batch.expired": {
      "data": {
        "type": "object"
      }
    },
    "batch.failed": {
      "data": {
        "type": "object"
      }
    },
    "eval.run.canceled": {
      "data": {
        "type": "object"
      }
    },
    "eval.run.failed": {
      "data": {
        "type": "object"
      }
    },
    "eval.run.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "fine_tuning.job.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "fine_tuning.job.failed": {
      "data": {
        "type": "object"
      }
    },
    "fine_tuning.job.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "live.call.incoming": {
      "data": {
        "type": "object"
      }
    },
    "realtime.call.incoming": {
      "data": {
        "type": "object"
      }
    },
    "response.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "response.completed": {
      "data": {
        "type": "object"
      }
    },
    "response.failed": {
      "data": {
        "type": "object"
      }
    },
    "response.incomplete": {
      "data": {
        "type": "object"
      }
    },
    "safety_identifier.blocked": {
      "data": {
        "type": "object"
      }
    }
  }
};
