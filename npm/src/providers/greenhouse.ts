// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Greenhouse's record, for `new Webhook(greenhouse, secret)` of `hookseal/base`. */
export const greenhouse: Provider & { readonly id: "greenhouse" } = {
  "id": "greenhouse",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Signature",
      "encoding": "hex",
      "prefix": "sha256 "
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "data": "payload"
  },
  "delivery_id": "Greenhouse-Event-ID",
  "headers": [
    {
      "name": "Greenhouse-Event-ID",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "greenhouse-api-docs: source/includes/webhooks/_introduction.md",
      "attempts": 7,
      "delays": [
        60,
        900,
        3600,
        7200,
        14400,
        28800
      ]
    }
  ],
  "events": {
    "application_updated": {},
    "candidate_anonymized": {},
    "candidate_stage_change": {},
    "delete_application": {},
    "delete_candidate": {},
    "department_deleted": {},
    "hire_candidate": {},
    "interview_deleted": {},
    "job_approved": {},
    "job_created": {},
    "job_deleted": {},
    "job_interview_stage_deleted": {},
    "job_post_created": {},
    "job_post_deleted": {},
    "job_post_updated": {},
    "job_updated": {},
    "merge_candidate": {},
    "new_candidate_application": {},
    "new_prospect_application": {},
    "offer_approved": {},
    "offer_created": {},
    "offer_deleted": {},
    "offer_updated": {},
    "office_deleted": {},
    "reject_candidate": {},
    "scorecard_deleted": {},
    "unhire_candidate": {},
    "unreject_candidate": {},
    "update_candidate": {}
  }
};
