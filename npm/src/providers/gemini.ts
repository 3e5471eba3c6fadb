// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Google Gemini API's record, for `new Webhook(gemini, secret)` of `hookseal/base`. */
export const gemini: Provider & { readonly id: "gemini" } = {
  "id": "gemini",
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
    "data": "data"
  },
  "events": {
    "batch.succeeded": {},
    "batch.expired": {},
    "batch.failed": {},
    "interaction.requires_action": {},
    "interaction.completed": {},
    "interaction.failed": {},
    "video.generated": {}
  }
};
