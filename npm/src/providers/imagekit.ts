// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ImageKit's record, for `new Webhook(imagekit, secret)` of `hookseal/base`. */
export const imagekit: Provider & { readonly id: "imagekit" } = {
  "id": "imagekit",
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
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "created_at",
    "data": "data"
  },
  "events": {
    "file.created": {
      "data": {
        "type": "object"
      }
    },
    "file.deleted": {
      "data": {
        "type": "object"
      }
    },
    "file.updated": {
      "data": {
        "type": "object"
      }
    },
    "file-version.created": {
      "data": {
        "type": "object"
      }
    },
    "file-version.deleted": {
      "data": {
        "type": "object"
      }
    },
    "upload.post-transform.error": {
      "data": {
        "type": "object"
      }
    },
    "upload.post-transform.success": {
      "data": {
        "type": "object"
      }
    },
    "upload.pre-transform.error": {
      "data": {
        "type": "object"
      }
    },
    "upload.pre-transform.success": {
      "data": {
        "type": "object"
      }
    },
    "video.transformation.accepted": {
      "data": {
        "type": "object"
      }
    },
    "video.transformation.error": {
      "data": {
        "type": "object"
      }
    },
    "video.transformation.ready": {
      "data": {
        "type": "object"
      }
    }
  }
};
