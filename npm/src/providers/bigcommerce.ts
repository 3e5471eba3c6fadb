// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** BigCommerce's record, for `new Webhook(bigcommerce, secret)` of `hookseal/base`. */
export const bigcommerce: Provider & { readonly id: "bigcommerce" } = {
  "id": "bigcommerce",
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
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "scope",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "BigCommerce's documentation",
      "attempts": 12,
      "delays": [
        60,
        180,
        300,
        600,
        900,
        1800,
        3600,
        7200,
        21600,
        50400,
        86400
      ]
    }
  ]
};
