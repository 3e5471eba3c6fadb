// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Hygraph's record, for `new Webhook(hygraph, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hygraph: Provider & { readonly id: "hygraph" } = {
  "id": "hygraph",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "gcms-signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "sign"
    },
    "algorithm": "hmac-sha256",
    "template": "{{\"Body\":{body|json-string},\"EnvironmentName\":\"{signature:env}\",\"TimeStamp\":{timestamp}}}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "operation",
    "data": "data"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Hygraph's documentation",
      "attempts": 5,
      "timeout": 3
    }
  ],
  "events": {
    "create": {},
    "update": {},
    "delete": {},
    "publish": {},
    "unpublish": {}
  }
};
