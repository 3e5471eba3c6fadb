// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dodo Payments's record, for `new Webhook(dodoPayments, secret)` of `hookseal/base`. */
export const dodoPayments: Provider & { readonly id: "dodo-payments" } = {
  "id": "dodo-payments",
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
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "dodo-docs: developer-resources/webhooks.mdx",
      "attempts": 8,
      "delays": [
        5,
        300,
        1800,
        7200,
        18000,
        36000,
        36000
      ],
      "timeout": 15
    }
  ]
};
