// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Figma's record, for `new Webhook(figma, secret)` of `hookseal/base` with `hookseal/keys`. */
export const figma: Provider & { readonly id: "figma" } = {
  "id": "figma",
  "scheme": {
    "signature": {
      "kind": "plain",
      "json": "passcode",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "timestamp"
  },
  "events": {
    "PING": {
      "data": {
        "type": "object"
      }
    },
    "FILE_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "FILE_VERSION_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "FILE_DELETE": {
      "data": {
        "type": "object"
      }
    },
    "LIBRARY_PUBLISH": {
      "data": {
        "type": "object"
      }
    },
    "FILE_COMMENT": {
      "data": {
        "type": "object"
      }
    },
    "DEV_MODE_STATUS_UPDATE": {
      "data": {
        "type": "object"
      }
    }
  }
};
