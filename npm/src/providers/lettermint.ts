// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lettermint's record, for `new Webhook(lettermint, secret)` of `hookseal/base`. */
export const lettermint: Provider & { readonly id: "lettermint" } = {
  "id": "lettermint",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-lettermint-signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "x-lettermint-timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  }
};
