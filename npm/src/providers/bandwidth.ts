// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Bandwidth's record, for `new Webhook(bandwidth, secret)` of `hookseal/base` with `hookseal/keys`. */
export const bandwidth: Provider & { readonly id: "bandwidth" } = {
  "id": "bandwidth",
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
    "type": "{json:type?}{json:eventType?}"
  },
  "retry_schedules": [
    {
      "source": "Bandwidth's documentation of voice",
      "attempts": 2
    },
    {
      "source": "Bandwidth's documentation of numbers",
      "attempts": 1
    },
    {
      "source": "Bandwidth's documentation of numbers",
      "attempts": 9,
      "delays": [
        300,
        300,
        300,
        300,
        300,
        300,
        300,
        300
      ]
    }
  ],
  "retry_span_s": 86400
};
