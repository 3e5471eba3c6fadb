// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Onfleet's record, for `new Webhook(onfleet, secret)` of `hookseal/base`. */
export const onfleet: Provider & { readonly id: "onfleet" } = {
  "id": "onfleet",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Onfleet-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha512",
    "key": {
      "decode": "hex"
    }
  },
  "envelope": {
    "type": "triggerName",
    "timestamp": "time",
    "timestamp_format": "unix-ms",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:check": true
      },
      "token": {
        "place": "query:check"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Onfleet's documentation",
      "attempts": 49,
      "delays": [
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800,
        1800
      ]
    }
  ],
  "events": {
    "taskStarted": {
      "data": {
        "type": "object"
      }
    },
    "taskEta": {
      "data": {
        "type": "object"
      }
    },
    "taskArrival": {
      "data": {
        "type": "object"
      }
    },
    "taskCompleted": {
      "data": {
        "type": "object"
      }
    },
    "taskFailed": {
      "data": {
        "type": "object"
      }
    },
    "workerDuty": {
      "data": {
        "type": "object"
      }
    },
    "taskCreated": {
      "data": {
        "type": "object"
      }
    },
    "taskUpdated": {
      "data": {
        "type": "object"
      }
    },
    "taskDeleted": {
      "data": {
        "type": "object"
      }
    },
    "taskAssigned": {
      "data": {
        "type": "object"
      }
    },
    "taskUnassigned": {
      "data": {
        "type": "object"
      }
    },
    "taskDelayed": {
      "data": {
        "type": "object"
      }
    },
    "taskCloned": {
      "data": {
        "type": "object"
      }
    },
    "smsRecipientResponseMissed": {
      "data": {
        "type": "object"
      }
    },
    "workerCreated": {
      "data": {
        "type": "object"
      }
    },
    "workerDeleted": {
      "data": {
        "type": "object"
      }
    },
    "SMSRecipientOptOut": {
      "data": {
        "type": "object"
      }
    },
    "autoDispatchJobCompleted": {
      "data": {
        "type": "object"
      }
    },
    "taskBatchCreateJobCompleted": {
      "data": {
        "type": "object"
      }
    },
    "routeOptimizationJobCompleted": {
      "data": {
        "type": "object"
      }
    },
    "routePlanCreated": {
      "data": {
        "type": "object"
      }
    },
    "routePlanStarted": {
      "data": {
        "type": "object"
      }
    },
    "routePlanCompleted": {
      "data": {
        "type": "object"
      }
    },
    "workerUpdated": {
      "data": {
        "type": "object"
      }
    },
    "routePlanUpdated": {
      "data": {
        "type": "object"
      }
    },
    "routePlanUnassigned": {
      "data": {
        "type": "object"
      }
    },
    "routePlanAssigned": {
      "data": {
        "type": "object"
      }
    },
    "routePlanDelayed": {
      "data": {
        "type": "object"
      }
    },
    "predictedTaskDelay": {
      "data": {
        "type": "object"
      }
    }
  }
};
