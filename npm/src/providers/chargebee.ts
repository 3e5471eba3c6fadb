// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Chargebee's record, for `new Webhook(chargebee, secret)` of `hookseal/base` with `hookseal/keys`. */
export const chargebee: Provider & { readonly id: "chargebee" } = {
  "id": "chargebee",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event_type",
    "id": "id",
    "timestamp": "occurred_at",
    "timestamp_format": "unix",
    "data": "content"
  },
  "retry_schedules": [
    {
      "source": "Chargebee's documentation",
      "attempts": 8
    }
  ]
};
