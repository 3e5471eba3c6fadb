// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Buildkite (token)'s record, for `new Webhook(buildkiteToken, secret)` of `hookseal/base` with `hookseal/keys`. */
export const buildkiteToken: Provider & { readonly id: "buildkite-token" } = {
  "id": "buildkite-token",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Buildkite-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event"
  },
  "events": {
    "ping": {
      "data": {
        "type": "object"
      }
    },
    "build.scheduled": {
      "data": {
        "type": "object"
      }
    },
    "build.running": {
      "data": {
        "type": "object"
      }
    },
    "build.failing": {
      "data": {
        "type": "object"
      }
    },
    "build.finished": {
      "data": {
        "type": "object"
      }
    },
    "build.skipped": {
      "data": {
        "type": "object"
      }
    },
    "job.scheduled": {
      "data": {
        "type": "object"
      }
    },
    "job.started": {
      "data": {
        "type": "object"
      }
    },
    "job.finished": {
      "data": {
        "type": "object"
      }
    },
    "job.activated": {
      "data": {
        "type": "object"
      }
    },
    "job.promised_exit_status": {
      "data": {
        "type": "object"
      }
    },
    "cluster_token.registration_blocked": {
      "data": {
        "type": "object"
      }
    },
    "agent.connected": {
      "data": {
        "type": "object"
      }
    },
    "agent.lost": {
      "data": {
        "type": "object"
      }
    },
    "agent.disconnected": {
      "data": {
        "type": "object"
      }
    },
    "agent.stopping": {
      "data": {
        "type": "object"
      }
    },
    "agent.stopped": {
      "data": {
        "type": "object"
      }
    },
    "agent.blocked": {
      "data": {
        "type": "object"
      }
    },
    "package.created": {
      "data": {
        "type": "object"
      }
    }
  }
};
