// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Contentful's record, for `new Webhook(contentful, secret)` of `hookseal/base` with `hookseal/keys`. */
export const contentful: Provider & { readonly id: "contentful" } = {
  "id": "contentful",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-contentful-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{method}\n{path}\n{header-lines}\n{body}",
    "signed_headers": {
      "header": "x-contentful-signed-headers",
      "separator": ",",
      "line": "{name}:{value}",
      "join": ";"
    }
  },
  "envelope": {
    "type": "header:X-Contentful-Topic"
  },
  "attempt": {
    "header": "X-Contentful-Webhook-Request-Attempt"
  },
  "retry_schedules": [
    {
      "source": "Contentful's documentation",
      "attempts": 3,
      "delays": [
        30,
        30
      ]
    }
  ]
};
