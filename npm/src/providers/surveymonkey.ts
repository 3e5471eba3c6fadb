// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SurveyMonkey's record, for `new Webhook(surveymonkey, secret)` of `hookseal/base` with `hookseal/keys`. */
export const surveymonkey: Provider & { readonly id: "surveymonkey" } = {
  "id": "surveymonkey",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "sm-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "key": {
      "decode": "utf8",
      "template": "{setting:client_id}&{secret}"
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "event_id",
    "timestamp": "event_datetime",
    "data": "resources"
  },
  "settings": {
    "client_id": {
      "description": "The app's client id."
    }
  },
  "challenges": [
    {
      "when": {
        "method": "HEAD"
      },
      "answer": {
        "status": 200
      }
    }
  ],
  "events": {
    "response_completed": {},
    "response_updated": {},
    "response_disqualified": {},
    "response_created": {},
    "response_deleted": {},
    "response_overquota": {},
    "collector_created": {},
    "collector_updated": {},
    "collector_deleted": {},
    "survey_created": {},
    "survey_updated": {},
    "survey_deleted": {}
  }
};
