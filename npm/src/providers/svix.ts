// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Svix's record, for `new Webhook(svix, secret)` of `hookseal/base`. */
export const svix: Provider & { readonly id: "svix" } = {
  "id": "svix",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
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
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "retry_schedules": [
    {
      "source": "Svix's documentation",
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
