// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Typeform's record, for `new Webhook(typeform, secret)` of `hookseal/base`. */
export const typeform: Provider & { readonly id: "typeform" } = {
  "id": "typeform",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Typeform-Signature",
      "encoding": "base64",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_type",
    "id": "event_id"
  },
  "retry_schedules": [
    {
      "source": "Typeform's documentation",
      "attempts": 4,
      "delays": [
        300,
        600,
        1200
      ],
      "timeout": 30
    }
  ],
  "retry_span_s": 36000
};
