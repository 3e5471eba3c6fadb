// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Frappe, ERPNext's record, for `new Webhook(frappe, secret)` of `hookseal/base`. */
export const frappe: Provider & { readonly id: "frappe" } = {
  "id": "frappe",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Frappe-Webhook-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Frappe's sender",
      "attempts": 3,
      "delays": [
        1,
        4
      ],
      "timeout": 5
    }
  ]
};
