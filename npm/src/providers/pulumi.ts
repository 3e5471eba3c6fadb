// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Pulumi Cloud's record, for `new Webhook(pulumi, secret)` of `hookseal/base`. */
export const pulumi: Provider & { readonly id: "pulumi" } = {
  "id": "pulumi",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Pulumi-Webhook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "header:Pulumi-Webhook-Kind"
  },
  "delivery_id": "Pulumi-Webhook-ID",
  "headers": [
    {
      "name": "Pulumi-Webhook-ID",
      "value": "delivery_id"
    },
    {
      "name": "Pulumi-Webhook-Kind",
      "value": "type"
    }
  ]
};
