// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SparkPost's record, for `new Webhook(sparkpost, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sparkpost: Provider & { readonly id: "sparkpost" } = {
  "id": "sparkpost",
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
    "items": "[]",
    "type": "{json:msys.message_event.type?}{json:msys.track_event.type?}{json:msys.gen_event.type?}{json:msys.unsubscribe_event.type?}{json:msys.relay_event.type?}{json:msys.ab_test_event.type?}{json:msys.ingest_event.type?}"
  },
  "delivery_id": "X-MessageSystems-Batch-ID",
  "retry_schedules": [
    {
      "source": "“Best Practices for Managing Webhook Data Streams” in SparkPost's documentation",
      "attempts": 12,
      "timeout": 10
    }
  ],
  "retry_span_s": 28800
};
