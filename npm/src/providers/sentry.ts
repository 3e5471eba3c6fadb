// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Sentry's record, for `new Webhook(sentry, secret)` of `hookseal/base` with `hookseal/keys`. */
export const sentry: Provider & { readonly id: "sentry" } = {
  "id": "sentry",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Sentry-Hook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "data": "data",
    "type": "{header:Sentry-Hook-Resource}.{json:action}"
  },
  "delivery_id": "Request-ID",
  "headers": [
    {
      "name": "Request-ID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "Sentry's sender",
      "attempts": 3,
      "delays": [
        300,
        300
      ],
      "timeout": 1
    }
  ],
  "events": {
    "installation.created": {},
    "installation.deleted": {},
    "event_alert.triggered": {},
    "metric_alert.critical": {},
    "metric_alert.warning": {},
    "metric_alert.resolved": {},
    "issue.created": {},
    "issue.resolved": {},
    "issue.assigned": {},
    "issue.archived": {},
    "issue.unresolved": {},
    "comment.created": {},
    "comment.updated": {},
    "comment.deleted": {},
    "error.created": {},
    "seer.root_cause_started": {},
    "seer.root_cause_completed": {},
    "seer.solution_started": {},
    "seer.solution_completed": {},
    "seer.coding_started": {},
    "seer.coding_completed": {},
    "seer.pr_created": {},
    "preprod_artifact.size_analysis_completed": {},
    "preprod_artifact.build_distribution_completed": {}
  }
};
