// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** DocuSeal's record, for `new Webhook(docuseal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const docuseal: Provider & { readonly id: "docuseal" } = {
  "id": "docuseal",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "header": "X-Docuseal-Signature",
      "encoding": "hex",
      "entry": "{timestamp}.{signature}",
      "separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "DocuSeal's sender",
      "attempts": 12,
      "delays": [
        60,
        120,
        240,
        480,
        960,
        1920,
        3840,
        7680,
        15360,
        30720,
        61440
      ],
      "timeout": 15
    }
  ],
  "events": {
    "form.viewed": {
      "data": {
        "type": "object"
      }
    },
    "form.started": {
      "data": {
        "type": "object"
      }
    },
    "form.completed": {
      "data": {
        "type": "object"
      }
    },
    "form.declined": {
      "data": {
        "type": "object"
      }
    },
    "submission.created": {
      "data": {
        "type": "object"
      }
    },
    "submission.completed": {
      "data": {
        "type": "object"
      }
    },
    "submission.expired": {
      "data": {
        "type": "object"
      }
    },
    "submission.archived": {
      "data": {
        "type": "object"
      }
    },
    "template.created": {
      "data": {
        "type": "object"
      }
    },
    "template.updated": {
      "data": {
        "type": "object"
      }
    },
    "template.archived": {
      "data": {
        "type": "object"
      }
    }
  }
};
