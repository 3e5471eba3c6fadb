// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitHub secret scanning (partner program)'s record, for `new Webhook(githubSecretScanning, secret)` of `hookseal/base` with `hookseal/keys`. */
export const githubSecretScanning: Provider & { readonly id: "github-secret-scanning" } = {
  "id": "github-secret-scanning",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Github-Public-Key-Signature",
      "encoding": "base64"
    },
    "algorithm": "ecdsa-p256-sha256",
    "key": {
      "decode": "pem",
      "by": "header:Github-Public-Key-Identifier"
    },
    "key_source": {
      "kind": "key-list",
      "url": "https://api.github.com/meta/public_keys/secret_scanning",
      "list": "public_keys",
      "id": "key_identifier",
      "key": "key"
    }
  },
  "envelope": {
    "items": "[]",
    "type": "type"
  }
};
