// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dropbox Sign's record, for `new Webhook(dropboxSign, secret)` of `hookseal/base` with `hookseal/keys`. */
export const dropboxSign: Provider & { readonly id: "dropbox-sign" } = {
  "id": "dropbox-sign",
  "scheme": {
    "body": "form:json",
    "signature": {
      "kind": "plain",
      "json": "event.event_hash",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}{json:event.event_type}",
    "timestamp": {
      "json": "event.event_time",
      "format": "unix",
      "tolerance_s": 31536000
    },
    "covers_body": false
  },
  "envelope": {
    "type": "event.event_type",
    "timestamp_format": "unix"
  },
  "acknowledgement": {
    "text": "Hello API Event Received"
  },
  "retry_schedules": [
    {
      "source": "Dropbox Sign's support center",
      "attempts": 7,
      "delays": [
        300,
        900,
        2700,
        8100,
        24300,
        72900
      ],
      "timeout": 30
    }
  ],
  "events": {
    "account_confirmed": {
      "data": {
        "type": "object"
      }
    },
    "unknown_error": {
      "data": {
        "type": "object"
      }
    },
    "file_error": {
      "data": {
        "type": "object"
      }
    },
    "sign_url_invalid": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_viewed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_signed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_sent": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_all_signed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_email_bounce": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_remind": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_incomplete_qes": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_destroyed": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_canceled": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_downloadable": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_declined": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_reassigned": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_invalid": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_prepared": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_expired": {
      "data": {
        "type": "object"
      }
    },
    "template_created": {
      "data": {
        "type": "object"
      }
    },
    "template_error": {
      "data": {
        "type": "object"
      }
    },
    "callback_test": {
      "data": {
        "type": "object"
      }
    },
    "signature_request_signer_removed": {
      "data": {
        "type": "object"
      }
    }
  }
};
