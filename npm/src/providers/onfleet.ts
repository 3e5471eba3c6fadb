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
    "taskStarted": {},
    "taskEta": {},
    "taskArrival": {},
    "taskCompleted": {},
    "taskFailed": {},
    "workerDuty": {},
    "taskCreated": {},
    "taskUpdated": {},
    "taskDeleted": {},
    "taskAssigned": {},
    "taskUnassigned": {},
    "taskDelayed": {},
    "taskCloned": {},
    "smsRecipientResponseMissed": {},
    "workerCreated": {},
    "workerDeleted": {},
    "SMSRecipientOptOut": {},
    "autoDispatchJobCompleted": {},
    "taskBatchCreateJobCompleted": {},
    "routeOptimizationJobCompleted": {},
    "routePlanCreated": {},
    "routePlanStarted": {},
    "routePlanCompleted": {},
    "workerUpdated": {},
    "routePlanUpdated": {},
    "routePlanUnassigned": {},
    "routePlanAssigned": {},
    "routePlanDelayed": {},
    "predictedTaskDelay": {}
  }
};
