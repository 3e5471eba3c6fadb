// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Buildkite (signature)'s record, for `new Webhook(buildkiteSignature, secret)` of `hookseal/base`. */
export const buildkiteSignature: Provider & { readonly id: "buildkite-signature" } = {
  "id": "buildkite-signature",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Buildkite-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "signature"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
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
