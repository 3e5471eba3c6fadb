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
    "response_completed": {
      "data": {
        "type": "object"
      }
    },
    "response_updated": {
      "data": {
        "type": "object"
      }
    },
    "response_disqualified": {
      "data": {
        "type": "object"
      }
    },
    "response_created": {
      "data": {
        "type": "object"
      }
    },
    "response_deleted": {
      "data": {
        "type": "object"
      }
    },
    "response_overquota": {
      "data": {
        "type": "object"
      }
    },
    "collector_created": {
      "data": {
        "type": "object"
      }
    },
    "collector_updated": {
      "data": {
        "type": "object"
      }
    },
    "collector_deleted": {
      "data": {
        "type": "object"
      }
    },
    "survey_created": {
      "data": {
        "type": "object"
      }
    },
    "survey_updated": {
      "data": {
        "type": "object"
      }
    },
    "survey_deleted": {
      "data": {
        "type": "object"
      }
    }
  }
};
