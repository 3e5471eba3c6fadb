// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Anthropic's record, for `new Webhook(anthropic, secret)` of `hookseal/base`. */
export const anthropic: Provider & { readonly id: "anthropic" } = {
  "id": "anthropic",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "data.type",
    "timestamp": "created_at",
    "data": "data"
  },
  "events": {
    "agent.archived": {},
    "agent.created": {},
    "agent.deleted": {},
    "agent.updated": {},
    "deployment.archived": {},
    "deployment.created": {},
    "deployment.deleted": {},
    "deployment.paused": {},
    "deployment_run.failed": {},
    "deployment_run.started": {},
    "deployment_run.succeeded": {},
    "deployment.unpaused": {},
    "deployment.updated": {},
    "environment.archived": {},
    "environment.created": {},
    "environment.deleted": {},
    "environment.updated": {},
    "memory_store.archived": {},
    "memory_store.created": {},
    "memory_store.deleted": {},
    "session.archived": {},
    "session.budget_reached": {},
    "session.created": {},
    "session.deleted": {},
    "session.idled": {},
    "session.outcome_evaluation_ended": {},
    "session.pending": {},
    "session.requires_action": {},
    "session.running": {},
    "session.status_idled": {},
    "session.status_rescheduled": {},
    "session.status_run_started": {},
    "session.status_terminated": {},
    "session.thread_created": {},
    "session.thread_idled": {},
    "session.thread_terminated": {},
    "session.updated": {},
    "vault.archived": {},
    "vault.created": {},
    "vault_credential.archived": {},
    "vault_credential.created": {},
    "vault_credential.deleted": {},
    "vault_credential.refresh_failed": {},
    "vault.deleted": {}
  }
};
