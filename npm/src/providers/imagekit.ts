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
    "file.created": {},
    "file.deleted": {},
    "file.updated": {},
    "file-version.created": {},
    "file-version.deleted": {},
    "upload.post-transform.error": {},
    "upload.post-transform.success": {},
    "upload.pre-transform.error": {},
    "upload.pre-transform.success": {},
    "video.transformation.accepted": {},
    "video.transformation.error": {},
    "video.transformation.ready": {}
  }
};
