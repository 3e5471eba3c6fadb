// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** npm registry hooks's record, for `new Webhook(npmHooks, secret)` of `hookseal/base`. */
export const npmHooks: Provider & { readonly id: "npm-hooks" } = {
  "id": "npm-hooks",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-npm-signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  }
};
