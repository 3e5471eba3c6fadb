// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Expo EAS's record, for `new Webhook(expoEas, secret)` of `hookseal/base`. */
export const expoEas: Provider & { readonly id: "expo-eas" } = {
  "id": "expo-eas",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "expo-signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  }
};
