// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GrowthBook (event webhooks)'s record, for `new Webhook(growthbook, secret)` of `hookseal/base`. */
export const growthbook: Provider & { readonly id: "growthbook" } = {
  "id": "growthbook",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-GrowthBook-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "growthbook: docs/app/webhooks/event-webhooks.mdx",
      "attempts": 3
    }
  ],
  "events": {
    "feature.created": {
      "data": {
        "type": "object"
      }
    },
    "feature.updated": {
      "data": {
        "type": "object"
      }
    },
    "feature.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feature.saferollout.ship": {
      "data": {
        "type": "object"
      }
    },
    "feature.saferollout.rollback": {
      "data": {
        "type": "object"
      }
    },
    "feature.saferollout.unhealthy": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.created": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.started": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.completed": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.rolledBack": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.jumped": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.step.advanced": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.step.approvalRequired": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.awaitingStartApproval": {
      "data": {
        "type": "object"
      }
    },
    "feature.rampSchedule.actions.startApproved": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.created": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.updated": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.reviewRequested": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.approved": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.changesRequested": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.commented": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.discarded": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.reopened": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.recalled": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.reviewRetracted": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.publishScheduleChanged": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.rebased": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.published": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.reverted": {
      "data": {
        "type": "object"
      }
    },
    "feature.revision.publishFailed": {
      "data": {
        "type": "object"
      }
    },
    "experiment.created": {
      "data": {
        "type": "object"
      }
    },
    "experiment.updated": {
      "data": {
        "type": "object"
      }
    },
    "experiment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "experiment.warning": {
      "data": {
        "type": "object"
      }
    },
    "experiment.info.significance": {
      "data": {
        "type": "object"
      }
    },
    "experiment.decision.ship": {
      "data": {
        "type": "object"
      }
    },
    "experiment.decision.rollback": {
      "data": {
        "type": "object"
      }
    },
    "experiment.decision.review": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.created": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.updated": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.deleted": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.created": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.updated": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.reviewRequested": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.approved": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.changesRequested": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.commented": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.discarded": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.rebased": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.published": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.reverted": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.reopened": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.recalled": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.reviewRetracted": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.publishScheduleChanged": {
      "data": {
        "type": "object"
      }
    },
    "savedGroup.revision.publishFailed": {
      "data": {
        "type": "object"
      }
    },
    "constant.created": {
      "data": {
        "type": "object"
      }
    },
    "constant.updated": {
      "data": {
        "type": "object"
      }
    },
    "constant.deleted": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.created": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.updated": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.reviewRequested": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.approved": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.changesRequested": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.commented": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.discarded": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.rebased": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.published": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.reverted": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.reopened": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.recalled": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.reviewRetracted": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.publishScheduleChanged": {
      "data": {
        "type": "object"
      }
    },
    "constant.revision.publishFailed": {
      "data": {
        "type": "object"
      }
    },
    "config.created": {
      "data": {
        "type": "object"
      }
    },
    "config.updated": {
      "data": {
        "type": "object"
      }
    },
    "config.deleted": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.created": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.updated": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.reviewRequested": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.approved": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.changesRequested": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.commented": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.discarded": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.rebased": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.published": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.reverted": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.reopened": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.recalled": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.reviewRetracted": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.publishScheduleChanged": {
      "data": {
        "type": "object"
      }
    },
    "config.revision.publishFailed": {
      "data": {
        "type": "object"
      }
    },
    "user.login": {
      "data": {
        "type": "object"
      }
    }
  }
};
