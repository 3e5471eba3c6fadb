// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Deepgram callbacks's record, for `new Webhook(deepgram, secret)` of `hookseal/base` with `hookseal/keys`. */
export const deepgram: Provider & { readonly id: "deepgram" } = {
  "id": "deepgram",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "dg-token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "retry_schedules": [
    {
      "source": "deepgram-docs: fern/docs/callback.mdx",
      "attempts": 11,
      "delays": [
        30,
        30,
        30,
        30,
        30,
        30,
        30,
        30,
        30,
        30
      ]
    }
  ]
};
