// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** incident.io's record, for `new Webhook(incidentIo, secret)` of `hookseal/base`. */
export const incidentIo: Provider & { readonly id: "incident-io" } = {
  "id": "incident-io",
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
    "type": "event_type"
  },
  "retry_span_s": 86400,
  "events": {
    "public_incident.incident_created_v2": {},
    "private_incident.incident_created_v2": {},
    "public_incident.incident_updated_v2": {},
    "private_incident.incident_updated_v2": {},
    "public_incident.incident_status_updated_v2": {},
    "public_incident.follow_up_created_v1": {},
    "private_incident.follow_up_created_v1": {},
    "public_incident.follow_up_updated_v1": {},
    "private_incident.follow_up_updated_v1": {},
    "public_incident.follow_up_created_v2": {},
    "private_incident.follow_up_created_v2": {},
    "public_incident.follow_up_updated_v2": {},
    "private_incident.follow_up_updated_v2": {},
    "public_incident.action_created_v1": {},
    "private_incident.action_created_v1": {},
    "public_incident.action_updated_v1": {},
    "private_incident.action_updated_v1": {},
    "public_alert.alert_created_v1": {},
    "private_alert.alert_created_v1": {},
    "public_alert.alert_resolved_v1": {},
    "private_alert.alert_resolved_v1": {},
    "public_escalation.escalation_created_v1": {},
    "private_escalation.escalation_created_v1": {},
    "public_escalation.escalation_status_updated_v1": {},
    "private_escalation.escalation_status_updated_v1": {},
    "private_incident.membership_granted_v1": {},
    "private_incident.membership_revoked_v1": {},
    "public_incident.postmortem_document_status_updated_v1": {},
    "private_incident.postmortem_document_status_updated_v1": {},
    "schedule.shift_change_v1": {},
    "schedule.created_v1": {},
    "schedule.updated_v1": {},
    "schedule.deleted_v1": {},
    "status_page_incident.update_shared_v1": {}
  }
};
