// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Yousign's record, for `new Webhook(yousign, secret)` of `hookseal/base`. */
export const yousign: Provider & { readonly id: "yousign" } = {
  "id": "yousign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Yousign-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event_name",
    "id": "event_id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Yousign's documentation",
      "attempts": 9,
      "delays": [
        120,
        360,
        1800,
        3600,
        18000,
        64800,
        86400,
        172800
      ]
    }
  ],
  "events": {
    "signature_request.activated": {},
    "signature_request.approved": {},
    "signature_request.automatic_reminder_executed": {},
    "signature_request.canceled": {},
    "signature_request.declined": {},
    "signature_request.deleted": {},
    "signature_request.done": {},
    "signature_request.expired": {},
    "signature_request.paused": {},
    "signature_request.permanently_deleted": {},
    "signature_request.reactivated": {},
    "signature_request.rejected": {},
    "signature_request.reminder_executed": {},
    "signature_request.resumed": {},
    "signer.declined": {},
    "signer.done": {},
    "signer.error": {},
    "signer.identification_blocked": {},
    "signer.identification_expired": {},
    "signer.identification_failed": {},
    "signer.identification_succeeded": {},
    "signer.identity_saved": {},
    "signer.link_opened": {},
    "signer.notification_delivery_failed": {},
    "signer.notified": {},
    "signer.sender_contacted": {},
    "approver.approved": {},
    "approver.notification_delivery_failed": {},
    "approver.notified": {},
    "approver.rejected": {},
    "contact.created": {},
    "user.completed": {},
    "electronic_seal.done": {},
    "electronic_seal.error": {},
    "verification.bank_account_connection.done": {},
    "verification.bank_account.done": {},
    "verification.bank_account_lookup.done": {},
    "verification.company.done": {},
    "verification.identity_document.done": {},
    "verification.identity_video.done": {},
    "verification.proof_of_address.done": {},
    "verification.watchlist.done": {},
    "monitoring.natural_person.activated": {},
    "monitoring.natural_person.canceled": {},
    "monitoring.natural_person.inconclusive": {},
    "monitoring.natural_person.updated": {},
    "document_analysis.done": {},
    "workflow_action_group.blocked": {},
    "workflow_action_group.done": {},
    "workflow_action_group.started": {},
    "workflow_session.blocked": {},
    "workflow_session.done": {},
    "workflow_session.started": {},
    "applicant.notified": {},
    "applicant.processed": {},
    "applicant.session_blocked": {}
  }
};
