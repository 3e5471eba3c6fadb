// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Azure DevOps's record, for `new Webhook(azureDevops, secret)` of `hookseal/base` with `hookseal/keys`. */
export const azureDevops: Provider & { readonly id: "azure-devops" } = {
  "id": "azure-devops",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "eventType",
    "id": "id",
    "timestamp": "createdDate",
    "data": "resource"
  }
};
