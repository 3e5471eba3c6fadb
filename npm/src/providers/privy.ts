// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Privy's record, for `new Webhook(privy, secret)` of `hookseal/base`. */
export const privy: Provider & { readonly id: "privy" } = {
  "id": "privy",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "envelope": {
    "type": "type"
  }
};
