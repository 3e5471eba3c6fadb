// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Intercom's record, for `new Webhook(intercom, secret)` of `hookseal/base`. */
export const intercom: Provider & { readonly id: "intercom" } = {
  "id": "intercom",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "topic",
    "id": "id",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "attempt": {
    "json": "delivery_attempts"
  }
};
