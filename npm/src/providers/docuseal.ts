// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** DocuSeal's record, for `new Webhook(docuseal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const docuseal: Provider & { readonly id: "docuseal" } = {
  "id": "docuseal",
  "scheme": {
    "signature": {
      "kind": "pattern",
      "header": "X-Docuseal-Signature",
      "encoding": "hex",
      "entry": "{timestamp}.{signature}",
      "separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event_type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "DocuSeal's sender",
      "attempts": 12,
      "delays": [
        60,
        120,
        240,
        480,
        960,
        1920,
        3840,
        7680,
        15360,
        30720,
        61440
      ],
      "timeout": 15
    }
  ],
  "events": {
    "form.viewed": {},
    "form.started": {},
    "form.completed": {},
    "form.declined": {},
    "submission.created": {},
    "submission.completed": {},
    "submission.expired": {},
    "submission.archived": {},
    "template.created": {},
    "template.updated": {},
    "template.archived": {}
  }
};
