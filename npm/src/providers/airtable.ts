// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Airtable's record, for `new Webhook(airtable, secret)` of `hookseal/base`. */
export const airtable: Provider & { readonly id: "airtable" } = {
  "id": "airtable",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Airtable-Content-MAC",
      "encoding": "hex",
      "prefix": "hmac-sha256="
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "base64"
    }
  },
  "envelope": {
    "timestamp": "timestamp"
  },
  "retry_schedules": [
    {
      "source": "webhook.co, of Airtable's documentation",
      "attempts": 14,
      "timeout": 25
    }
  ],
  "retry_span_s": 86400
};
