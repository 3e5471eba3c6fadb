// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** DocuSign Connect's record, for `new Webhook(docusign, secret)` of `hookseal/base` with `hookseal/keys`. */
export const docusign: Provider & { readonly id: "docusign" } = {
  "id": "docusign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-DocuSign-Signature-*",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "generatedDateTime",
    "data": "data"
  },
  "events": {
    "envelope-created": {
      "data": {
        "type": "object"
      }
    },
    "envelope-sent": {
      "data": {
        "type": "object"
      }
    },
    "envelope-resent": {
      "data": {
        "type": "object"
      }
    },
    "envelope-delivered": {
      "data": {
        "type": "object"
      }
    },
    "envelope-completed": {
      "data": {
        "type": "object"
      }
    },
    "envelope-declined": {
      "data": {
        "type": "object"
      }
    },
    "envelope-voided": {
      "data": {
        "type": "object"
      }
    },
    "recipient-authenticationfailed": {
      "data": {
        "type": "object"
      }
    },
    "recipient-autoresponded": {
      "data": {
        "type": "object"
      }
    },
    "recipient-declined": {
      "data": {
        "type": "object"
      }
    },
    "recipient-delivered": {
      "data": {
        "type": "object"
      }
    },
    "recipient-completed": {
      "data": {
        "type": "object"
      }
    },
    "recipient-sent": {
      "data": {
        "type": "object"
      }
    },
    "recipient-resent": {
      "data": {
        "type": "object"
      }
    },
    "template-created": {
      "data": {
        "type": "object"
      }
    },
    "template-modified": {
      "data": {
        "type": "object"
      }
    },
    "template-deleted": {
      "data": {
        "type": "object"
      }
    },
    "envelope-corrected": {
      "data": {
        "type": "object"
      }
    },
    "envelope-purge": {
      "data": {
        "type": "object"
      }
    },
    "envelope-deleted": {
      "data": {
        "type": "object"
      }
    },
    "envelope-discard": {
      "data": {
        "type": "object"
      }
    },
    "recipient-reassign": {
      "data": {
        "type": "object"
      }
    },
    "recipient-delegate": {
      "data": {
        "type": "object"
      }
    },
    "recipient-finish-later": {
      "data": {
        "type": "object"
      }
    },
    "click-agreed": {
      "data": {
        "type": "object"
      }
    },
    "click-declined": {
      "data": {
        "type": "object"
      }
    }
  }
};
