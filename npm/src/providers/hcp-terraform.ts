// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** HCP Terraform's record, for `new Webhook(hcpTerraform, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hcpTerraform: Provider & { readonly id: "hcp-terraform" } = {
  "id": "hcp-terraform",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-TFE-Notification-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha512"
  },
  "envelope": {
    "type": "{json:notifications[0].trigger?}{json:trigger?}"
  }
};
