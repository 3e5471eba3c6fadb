// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** TikTok's record, for `new Webhook(tiktok, secret)` of `hookseal/base`. */
export const tiktok: Provider & { readonly id: "tiktok" } = {
  "id": "tiktok",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "TikTok-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "s"
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
    "type": "event",
    "timestamp": "create_time",
    "timestamp_format": "unix",
    "data": "content"
  },
  "retry_span_s": 259200,
  "events": {
    "authorization.removed": {
      "data": {
        "type": "string"
      }
    },
    "video.upload.failed": {
      "data": {
        "type": "string"
      }
    },
    "video.publish.completed": {
      "data": {
        "type": "string"
      }
    },
    "portability.download.ready": {
      "data": {
        "type": "string"
      }
    },
    "post.publish.failed": {
      "data": {
        "type": "string"
      }
    },
    "post.publish.complete": {
      "data": {
        "type": "string"
      }
    },
    "post.publish.inbox_delivered": {
      "data": {
        "type": "string"
      }
    },
    "post.publish.publicly_available": {
      "data": {
        "type": "string"
      }
    },
    "post.publish.no_longer_publicaly_available": {
      "data": {
        "type": "string"
      }
    }
  }
};
