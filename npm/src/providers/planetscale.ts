// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PlanetScale's record, for `new Webhook(planetscale, secret)` of `hookseal/base`. */
export const planetscale: Provider & { readonly id: "planetscale" } = {
  "id": "planetscale",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-PlanetScale-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  }
};
