// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Finch's record, for `new Webhook(finch, secret)` of `hookseal/base`. */
export const finch: Provider & { readonly id: "finch" } = {
  "id": "finch",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "Finch-Signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "Finch-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "Finch-Event-Id"
  },
  "envelope": {
    "type": "event_type",
    "data": "data"
  },
  "events": {
    "account.updated": {},
    "company.updated": {},
    "directory.created": {},
    "directory.deleted": {},
    "directory.updated": {},
    "employment.created": {},
    "employment.deleted": {},
    "employment.updated": {},
    "individual.created": {},
    "individual.deleted": {},
    "individual.updated": {},
    "job.benefit_create.completed": {},
    "job.benefit_enroll.completed": {},
    "job.benefit_register.completed": {},
    "job.benefit_unenroll.completed": {},
    "job.benefit_update.completed": {},
    "job.data_sync_all.completed": {},
    "job.initial_data_sync_org.succeeded": {},
    "job.initial_data_sync_payroll.succeeded": {},
    "job.w4_form_employee_sync.completed": {},
    "pay_statement.created": {},
    "pay_statement.deleted": {},
    "pay_statement.updated": {},
    "payment.created": {},
    "payment.deleted": {},
    "payment.updated": {}
  }
};
