// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Keygen's record, for `new Webhook(keygen, secret)` of `hookseal/base` with `hookseal/keys`. */
export const keygen: Provider & { readonly id: "keygen" } = {
  "id": "keygen",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Keygen-Signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "signature",
      "quoted": true
    },
    "algorithm": "ed25519",
    "template": "(request-target): {method|lower} {path}\nhost: {header:Host}\ndate: {timestamp}\ndigest: {header:Digest}",
    "key": {
      "decode": "hex"
    },
    "timestamp": {
      "header": "Date",
      "format": "http-date",
      "tolerance_s": 300
    },
    "require": {
      "signature:algorithm": "ed25519",
      "signature:headers": "(request-target) host date digest"
    },
    "match": {
      "header:Digest": "sha-256={body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "data.attributes.event",
    "id": "data.id",
    "timestamp": "data.attributes.created",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Keygen's sender",
      "attempts": 16,
      "timeout": 15
    }
  ]
};
