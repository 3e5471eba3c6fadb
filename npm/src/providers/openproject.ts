// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** OpenProject's record, for `new Webhook(openproject, secret)` of `hookseal/base`. */
export const openproject: Provider & { readonly id: "openproject" } = {
  "id": "openproject",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-OP-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "action"
  },
  "retry_schedules": [
    {
      "source": "OpenProject's sender",
      "attempts": 3
    }
  ],
  "events": {
    "project:updated": {},
    "project:created": {},
    "work_package:updated": {},
    "work_package:created": {},
    "work_package_comment:comment": {},
    "work_package_comment:internal_comment": {},
    "time_entry:created": {},
    "attachment:created": {}
  }
};
