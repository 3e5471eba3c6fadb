// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PagerDuty's record, for `new Webhook(pagerduty, secret)` of `hookseal/base`. */
export const pagerduty: Provider & { readonly id: "pagerduty" } = {
  "id": "pagerduty",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-PagerDuty-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event.event_type",
    "id": "event.id",
    "timestamp": "event.occurred_at",
    "data": "event.data"
  },
  "delivery_id": "X-Webhook-Id",
  "headers": [
    {
      "name": "X-Webhook-Id",
      "value": "delivery_id"
    }
  ],
  "retry_span_s": 172800,
  "events": {
    "incident.acknowledged": {},
    "incident.annotated": {},
    "incident.conference_bridge.updated": {},
    "incident.custom_field_values.updated": {},
    "incident.delegated": {},
    "incident.escalated": {},
    "incident.incident_type.changed": {},
    "incident.priority_updated": {},
    "incident.reassigned": {},
    "incident.reopened": {},
    "incident.resolved": {},
    "incident.responder.added": {},
    "incident.responder.replied": {},
    "incident.role.assigned": {},
    "incident.service_updated": {},
    "incident.status_update_published": {},
    "incident.task.completed": {},
    "incident.task.created": {},
    "incident.task.updated": {},
    "incident.triggered": {},
    "incident.unacknowledged": {},
    "incident.action_invocation.created": {},
    "incident.action_invocation.terminated": {},
    "incident.action_invocation.updated": {},
    "incident.workflow.started": {},
    "incident.workflow.completed": {},
    "service.created": {},
    "service.custom_field_values.updated": {},
    "service.deleted": {},
    "service.updated": {}
  }
};
