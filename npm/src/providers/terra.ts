// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Terra's record, for `new Webhook(terra, secret)` of `hookseal/base`. */
export const terra: Provider & { readonly id: "terra" } = {
  "id": "terra",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "terra-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "type"
  },
  "retry_schedules": [
    {
      "source": "Terra's documentation",
      "attempts": 9
    }
  ],
  "events": {
    "auth": {
      "data": {
        "type": "object"
      }
    },
    "auth_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "deauth": {
      "data": {
        "type": "object"
      }
    },
    "user_reauth": {
      "data": {
        "type": "object"
      }
    },
    "access_revoked": {
      "data": {
        "type": "object"
      }
    },
    "permission_change": {
      "data": {
        "type": "object"
      }
    },
    "connection_error": {
      "data": {
        "type": "object"
      }
    },
    "large_request_sending": {
      "data": {
        "type": "object"
      }
    },
    "large_request_processing": {
      "data": {
        "type": "object"
      }
    },
    "s3_payload": {
      "data": {
        "type": "object"
      }
    },
    "activity": {
      "data": {
        "type": "object"
      }
    },
    "athlete": {
      "data": {
        "type": "object"
      }
    },
    "nutrition": {
      "data": {
        "type": "object"
      }
    },
    "daily": {
      "data": {
        "type": "object"
      }
    },
    "sleep": {
      "data": {
        "type": "object"
      }
    },
    "menstruation": {
      "data": {
        "type": "object"
      }
    },
    "body": {
      "data": {
        "type": "object"
      }
    },
    "lab_report.completed": {
      "data": {
        "type": "object"
      }
    },
    "lab_report.failed": {
      "data": {
        "type": "object"
      }
    }
  }
};
