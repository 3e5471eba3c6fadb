// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitLab (secret token)'s record, for `new Webhook(gitlabToken, secret)` of `hookseal/base` with `hookseal/keys`. */
export const gitlabToken: Provider & { readonly id: "gitlab-token" } = {
  "id": "gitlab-token",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Gitlab-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "header:X-Gitlab-Event"
  },
  "event_key": "none",
  "delivery_id": "X-Gitlab-Event-UUID",
  "headers": [
    {
      "name": "X-Gitlab-Event-UUID",
      "value": "delivery_id"
    }
  ],
  "events": {
    "Push Hook": {
      "data": {
        "type": "object"
      }
    },
    "Tag Push Hook": {
      "data": {
        "type": "object"
      }
    },
    "Issue Hook": {
      "data": {
        "type": "object"
      }
    },
    "Confidential Issue Hook": {
      "data": {
        "type": "object"
      }
    },
    "Note Hook": {
      "data": {
        "type": "object"
      }
    },
    "Confidential Note Hook": {
      "data": {
        "type": "object"
      }
    },
    "Merge Request Hook": {
      "data": {
        "type": "object"
      }
    },
    "Wiki Page Hook": {
      "data": {
        "type": "object"
      }
    },
    "Pipeline Hook": {
      "data": {
        "type": "object"
      }
    },
    "Job Hook": {
      "data": {
        "type": "object"
      }
    },
    "Deployment Hook": {
      "data": {
        "type": "object"
      }
    },
    "Feature Flag Hook": {
      "data": {
        "type": "object"
      }
    },
    "Release Hook": {
      "data": {
        "type": "object"
      }
    },
    "Milestone Hook": {
      "data": {
        "type": "object"
      }
    },
    "Emoji Hook": {
      "data": {
        "type": "object"
      }
    },
    "Resource Access Token Hook": {
      "data": {
        "type": "object"
      }
    },
    "Vulnerability Hook": {
      "data": {
        "type": "object"
      }
    },
    "Member Hook": {
      "data": {
        "type": "object"
      }
    },
    "Project Hook": {
      "data": {
        "type": "object"
      }
    },
    "Subgroup Hook": {
      "data": {
        "type": "object"
      }
    },
    "System Hook": {
      "data": {
        "type": "object"
      }
    }
  }
};
