// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PagerDuty's record, for `new Webhook(pagerduty, secret)` of `hookseal/base`. */
export const pagerduty: Provider & { readonly id: "pagerduty" } = {
  "id": "pagerduty",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-PagerDuty-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event.event_type",
    "id": "event.id",
    "timestamp": "event.occurred_at",
    "data": "event.data"
  }
};
