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
  },
  "events": {
    "package:star": {},
    "package:unstar": {},
    "package:publish": {},
    "package:unpublish": {},
    "package:owner": {},
    "package:owner-rm": {},
    "package:dist-tag": {},
    "package:dist-tag-rm": {},
    "package:deprecated": {},
    "package:undeprecated": {},
    "package:change": {}
  }
};
