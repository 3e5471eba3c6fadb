// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Buildkite (signature)'s record, for `new Webhook(buildkiteSignature, secret)` of `hookseal/base`. */
export const buildkiteSignature: Provider & { readonly id: "buildkite-signature" } = {
  "id": "buildkite-signature",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Buildkite-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "signature"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "events": {
    "ping": {},
    "build.scheduled": {},
    "build.running": {},
    "build.failing": {},
    "build.finished": {},
    "build.skipped": {},
    "job.scheduled": {},
    "job.started": {},
    "job.finished": {},
    "job.activated": {},
    "job.promised_exit_status": {},
    "cluster_token.registration_blocked": {},
    "agent.connected": {},
    "agent.lost": {},
    "agent.disconnected": {},
    "agent.stopping": {},
    "agent.stopped": {},
    "agent.blocked": {},
    "package.created": {}
  }
};
