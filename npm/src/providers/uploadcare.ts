// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Uploadcare's record, for `new Webhook(uploadcare, secret)` of `hookseal/base`. */
export const uploadcare: Provider & { readonly id: "uploadcare" } = {
  "id": "uploadcare",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Uc-Signature",
      "encoding": "hex",
      "prefix": "v1="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "hook.event",
    "data": "data"
  },
  "events": {
    "file.uploaded": {},
    "file.infected": {},
    "file.stored": {},
    "file.deleted": {},
    "file.info_updated": {}
  }
};
