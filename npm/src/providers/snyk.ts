// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Snyk's record, for `new Webhook(snyk, secret)` of `hookseal/base`. */
export const snyk: Provider & { readonly id: "snyk" } = {
  "id": "snyk",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Snyk-Event"
  },
  "delivery_id": "X-Snyk-Transport-ID",
  "headers": [
    {
      "name": "X-Snyk-Transport-ID",
      "value": "delivery_id"
    },
    {
      "name": "X-Snyk-Event",
      "value": "type"
    }
  ],
  "events": {
    "ping/v0": {},
    "project_snapshot/v0": {}
  }
};
