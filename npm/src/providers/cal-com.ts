// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cal.com's record, for `new Webhook(calCom, secret)` of `hookseal/base`. */
export const calCom: Provider & { readonly id: "cal-com" } = {
  "id": "cal-com",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Cal-Signature-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "triggerEvent",
    "timestamp": "createdAt",
    "data": "payload"
  },
  "events": {
    "BOOKING_CREATED": {},
    "BOOKING_PAYMENT_INITIATED": {},
    "BOOKING_PAID": {},
    "BOOKING_RESCHEDULED": {},
    "BOOKING_REQUESTED": {},
    "BOOKING_CANCELLED": {},
    "BOOKING_REJECTED": {},
    "BOOKING_NO_SHOW_UPDATED": {},
    "FORM_SUBMITTED": {},
    "MEETING_ENDED": {},
    "MEETING_STARTED": {},
    "RECORDING_READY": {},
    "INSTANT_MEETING": {},
    "INSTANT_MEETING_ACCEPTED": {},
    "RECORDING_TRANSCRIPTION_GENERATED": {},
    "OOO_CREATED": {},
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": {},
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": {},
    "FORM_SUBMITTED_NO_EVENT": {},
    "ROUTING_FORM_FALLBACK_HIT": {},
    "DELEGATION_CREDENTIAL_ERROR": {},
    "WRONG_ASSIGNMENT_REPORT": {},
    "DELEGATION_CREDENTIAL_SECRET_ROTATION_FAILED": {},
    "DELEGATION_CREDENTIAL_ROTATION_REQUIRED": {},
    "DELEGATION_CREDENTIAL_SECRET_ROTATED": {},
    "CALENDAR_ENTRY_REJECTED": {}
  }
};
