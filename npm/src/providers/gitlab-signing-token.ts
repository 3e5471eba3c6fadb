// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitLab (signing token)'s record, for `new Webhook(gitlabSigningToken, secret)` of `hookseal/base`. */
export const gitlabSigningToken: Provider & { readonly id: "gitlab-signing-token" } = {
  "id": "gitlab-signing-token",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "header:X-Gitlab-Event"
  },
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
