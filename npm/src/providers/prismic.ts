// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Prismic's record, for `new Webhook(prismic, secret)` of `hookseal/base` with `hookseal/keys`. */
export const prismic: Provider & { readonly id: "prismic" } = {
  "id": "prismic",
  "scheme": {
    "signature": {
      "json": "secret",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "type"
  },
  "events": {
    "api-update": {},
    "test-trigger": {}
  }
};
