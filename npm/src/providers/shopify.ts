// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Shopify's record, for `new Webhook(shopify, secret)` of `hookseal/base`. */
export const shopify: Provider & { readonly id: "shopify" } = {
  "id": "shopify",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Shopify-Hmac-Sha256",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:X-Shopify-Topic"
  },
  "delivery_id": "X-Shopify-Webhook-Id",
  "headers": [
    {
      "name": "X-Shopify-Webhook-Id",
      "value": "delivery_id"
    },
    {
      "name": "X-Shopify-Topic",
      "value": "type"
    }
  ]
};
