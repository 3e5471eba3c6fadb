// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vercel's record, for `new Webhook(vercel, secret)` of `hookseal/base`. */
export const vercel: Provider & { readonly id: "vercel" } = {
  "id": "vercel",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-vercel-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "createdAt",
    "timestamp_format": "unix-ms",
    "data": "payload"
  }
};
