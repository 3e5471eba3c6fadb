// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Ashby's record, for `new Webhook(ashby, secret)` of `hookseal/base`. */
export const ashby: Provider & { readonly id: "ashby" } = {
  "id": "ashby",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Ashby-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "action",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Ashby's documentation",
      "attempts": 10,
      "delays": [
        10,
        30,
        70,
        150,
        310,
        630,
        1270,
        2550,
        5110
      ]
    }
  ],
  "events": {
    "applicationSubmit": {},
    "applicationUpdate": {},
    "candidateHire": {},
    "candidateStageChange": {},
    "candidateDelete": {},
    "candidateMerge": {},
    "interviewPlanTransition": {},
    "interviewScheduleCreate": {},
    "interviewScheduleUpdate": {},
    "jobCreate": {},
    "jobUpdate": {},
    "jobPostingUpdate": {},
    "jobPostingPublish": {},
    "jobPostingUnpublish": {},
    "jobPostingDelete": {},
    "offerCreate": {},
    "offerDelete": {},
    "offerUpdate": {},
    "openingCreate": {},
    "pushToHRIS": {},
    "ping": {},
    "surveySubmit": {},
    "signatureRequestUpdate": {},
    "takeHomeAssignmentAssigned": {},
    "takeHomeAssignmentCancelled": {},
    "takeHomeAssignmentCompleted": {},
    "takeHomeAssignmentSubmitted": {}
  }
};
