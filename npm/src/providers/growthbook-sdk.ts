// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GrowthBook (SDK webhooks)'s record, for `new Webhook(growthbookSdk, secret)` of `hookseal/base`. */
export const growthbookSdk: Provider & { readonly id: "growthbook-sdk" } = {
  "id": "growthbook-sdk",
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
    "type": "type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "growthbook: docs/app/webhooks/sdk-webhooks.mdx",
      "attempts": 3
    }
  ],
  "events": {
    "payload.changed": {}
  }
};
