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
    "branch.anomaly": {},
    "branch.ready": {},
    "branch.sleeping": {},
    "deploy_request.opened": {},
    "deploy_request.queued": {},
    "deploy_request.in_progress": {},
    "deploy_request.pending_cutover": {},
    "deploy_request.schema_applied": {},
    "deploy_request.errored": {},
    "deploy_request.reverted": {},
    "deploy_request.closed": {},
    "webhook.test": {}
  }
};
