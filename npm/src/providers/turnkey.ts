// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Turnkey's record, for `new Webhook(turnkey, secret)` of `hookseal/base` with `hookseal/keys`. */
export const turnkey: Provider & { readonly id: "turnkey" } = {
  "id": "turnkey",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Turnkey-Signature",
      "encoding": "hex"
    },
    "algorithm": "ed25519",
    "template": "v1.ed25519.{header:X-Turnkey-Signature-Key-Id}.{timestamp}.{id}.{body}",
    "key": {
      "decode": "hex",
      "by": "header:X-Turnkey-Signature-Key-Id"
    },
    "timestamp": {
      "header": "X-Turnkey-Timestamp",
      "format": "unix-ms",
      "tolerance_s": 300
    },
    "id": "X-Turnkey-Event-Id",
    "require": {
      "header:X-Turnkey-Signature-Version": "v1",
      "header:X-Turnkey-Signature-Algorithm": "ed25519"
    }
  },
  "envelope": {
    "type": "type"
  }
};
