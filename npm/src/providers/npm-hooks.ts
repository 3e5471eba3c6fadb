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
    "package:star": {
      "data": {
        "type": "object"
      }
    },
    "package:unstar": {
      "data": {
        "type": "object"
      }
    },
    "package:publish": {
      "data": {
        "type": "object"
      }
    },
    "package:unpublish": {
      "data": {
        "type": "object"
      }
    },
    "package:owner": {
      "data": {
        "type": "object"
      }
    },
    "package:owner-rm": {
      "data": {
        "type": "object"
      }
    },
    "package:dist-tag": {
      "data": {
        "type": "object"
      }
    },
    "package:dist-tag-rm": {
      "data": {
        "type": "object"
      }
    },
    "package:deprecated": {
      "data": {
        "type": "object"
      }
    },
    "package:undeprecated": {
      "data": {
        "type": "object"
      }
    },
    "package:change": {
      "data": {
        "type": "object"
      }
    }
  }
};
