// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** OpenAI's record, for `new Webhook(openai, secret)` of `hookseal/base`. */
export const openai: Provider & { readonly id: "openai" } = {
  "id": "openai",
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
    "id": "id",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "retry_span_s": 259200,
  "events": {
    "batch.cancelled": {},
    "batch.completed": {},
    "batch.expired": {},
    "batch.failed": {},
    "eval.run.canceled": {},
    "eval.run.failed": {},
    "eval.run.succeeded": {},
    "fine_tuning.job.cancelled": {},
    "fine_tuning.job.failed": {},
    "fine_tuning.job.succeeded": {},
    "live.call.incoming": {},
    "realtime.call.incoming": {},
    "response.cancelled": {},
    "response.completed": {},
    "response.failed": {},
    "response.incomplete": {},
    "safety_identifier.blocked": {}
  }
};
