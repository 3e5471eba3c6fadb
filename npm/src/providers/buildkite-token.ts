// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Buildkite (token)'s record, for `new Webhook(buildkiteToken, secret)` of `hookseal/base` with `hookseal/keys`. */
export const buildkiteToken: Provider & { readonly id: "buildkite-token" } = {
  "id": "buildkite-token",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Buildkite-Token",
      "encoding": "text"
    },
    "algorithm": "token"
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
