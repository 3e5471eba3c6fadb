// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Onfido (Entrust)'s record, for `new Webhook(onfido, secret)` of `hookseal/base`. */
export const onfido: Provider & { readonly id: "onfido" } = {
  "id": "onfido",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-SHA2-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "payload.action",
    "data": "payload.object"
  },
  "events": {
    "audit_log.created": {},
    "watchlist_monitor.matches_updated": {},
    "workflow_run.completed": {},
    "workflow_task.started": {},
    "workflow_task.completed": {},
    "check.started": {},
    "check.reopened": {},
    "check.withdrawn": {},
    "check.completed": {},
    "check.form_completed": {},
    "report.withdrawn": {},
    "report.resumed": {},
    "report.cancelled": {},
    "report.awaiting_approval": {},
    "report.completed": {},
    "workflow_timeline_file.created": {},
    "workflow_run_evidence_folder.created": {}
  }
};
