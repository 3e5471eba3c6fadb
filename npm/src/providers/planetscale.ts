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
  },
  "events": {
    "branch.anomaly": {
      "data": {
        "type": "object"
      }
    },
    "branch.ready": {
      "data": {
        "type": "object"
      }
    },
    "branch.sleeping": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.opened": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.queued": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.pending_cutover": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.schema_applied": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.errored": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.reverted": {
      "data": {
        "type": "object"
      }
    },
    "deploy_request.closed": {
      "data": {
        "type": "object"
      }
    },
    "webhook.test": {
      "data": {
        "type": "object"
      }
    }
  }
};
