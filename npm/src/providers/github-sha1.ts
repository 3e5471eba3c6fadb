// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** GitHub (SHA-1)'s record, for `new Webhook(githubSha1, secret)` of `hookseal/base`. */
export const githubSha1: Provider & { readonly id: "github-sha1" } = {
  "id": "github-sha1",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "header:X-GitHub-Event"
  },
  "delivery_id": "X-GitHub-Delivery",
  "headers": [
    {
      "name": "X-GitHub-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "“Handling failed webhook deliveries” in GitHub's documentation",
      "attempts": 1,
      "timeout": 10
    }
  ],
  "events": {
    "push": {
      "data": {
        "type": "object"
      }
    },
    "branch_protection_configuration": {
      "data": {
        "type": "object"
      }
    },
    "branch_protection_rule": {
      "data": {
        "type": "object"
      }
    },
    "check_run": {
      "data": {
        "type": "object"
      }
    },
    "check_suite": {
      "data": {
        "type": "object"
      }
    },
    "code_scanning_alert": {
      "data": {
        "type": "object"
      }
    },
    "commit_comment": {
      "data": {
        "type": "object"
      }
    },
    "create": {
      "data": {
        "type": "object"
      }
    },
    "custom_property": {
      "data": {
        "type": "object"
      }
    },
    "custom_property_values": {
      "data": {
        "type": "object"
      }
    },
    "delete": {
      "data": {
        "type": "object"
      }
    },
    "dependabot_alert": {
      "data": {
        "type": "object"
      }
    },
    "deploy_key": {
      "data": {
        "type": "object"
      }
    },
    "deployment": {
      "data": {
        "type": "object"
      }
    },
    "deployment_protection_rule": {
      "data": {
        "type": "object"
      }
    },
    "deployment_review": {
      "data": {
        "type": "object"
      }
    },
    "deployment_status": {
      "data": {
        "type": "object"
      }
    },
    "discussion": {
      "data": {
        "type": "object"
      }
    },
    "discussion_comment": {
      "data": {
        "type": "object"
      }
    },
    "fork": {
      "data": {
        "type": "object"
      }
    },
    "github_app_authorization": {
      "data": {
        "type": "object"
      }
    },
    "gollum": {
      "data": {
        "type": "object"
      }
    },
    "installation": {
      "data": {
        "type": "object"
      }
    },
    "installation_repositories": {
      "data": {
        "type": "object"
      }
    },
    "installation_target": {
      "data": {
        "type": "object"
      }
    },
    "issue_comment": {
      "data": {
        "type": "object"
      }
    },
    "issue_dependencies": {
      "data": {
        "type": "object"
      }
    },
    "issues": {
      "data": {
        "type": "object"
      }
    },
    "label": {
      "data": {
        "type": "object"
      }
    },
    "marketplace_purchase": {
      "data": {
        "type": "object"
      }
    },
    "member": {
      "data": {
        "type": "object"
      }
    },
    "membership": {
      "data": {
        "type": "object"
      }
    },
    "merge_group": {
      "data": {
        "type": "object"
      }
    },
    "meta": {
      "data": {
        "type": "object"
      }
    },
    "milestone": {
      "data": {
        "type": "object"
      }
    },
    "org_block": {
      "data": {
        "type": "object"
      }
    },
    "organization": {
      "data": {
        "type": "object"
      }
    },
    "package": {
      "data": {
        "type": "object"
      }
    },
    "page_build": {
      "data": {
        "type": "object"
      }
    },
    "personal_access_token_request": {
      "data": {
        "type": "object"
      }
    },
    "ping": {
      "data": {
        "type": "object"
      }
    },
    "project": {
      "data": {
        "type": "object"
      }
    },
    "project_card": {
      "data": {
        "type": "object"
      }
    },
    "project_column": {
      "data": {
        "type": "object"
      }
    },
    "public": {
      "data": {
        "type": "object"
      }
    },
    "pull_request": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_review": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_review_comment": {
      "data": {
        "type": "object"
      }
    },
    "pull_request_review_thread": {
      "data": {
        "type": "object"
      }
    },
    "registry_package": {
      "data": {
        "type": "object"
      }
    },
    "release": {
      "data": {
        "type": "object"
      }
    },
    "repository": {
      "data": {
        "type": "object"
      }
    },
    "repository_advisory": {
      "data": {
        "type": "object"
      }
    },
    "repository_dispatch": {
      "data": {
        "type": "object"
      }
    },
    "repository_import": {
      "data": {
        "type": "object"
      }
    },
    "repository_ruleset": {
      "data": {
        "type": "object"
      }
    },
    "repository_vulnerability_alert": {
      "data": {
        "type": "object"
      }
    },
    "secret_scanning_alert": {
      "data": {
        "type": "object"
      }
    },
    "secret_scanning_alert_location": {
      "data": {
        "type": "object"
      }
    },
    "secret_scanning_scan": {
      "data": {
        "type": "object"
      }
    },
    "security_advisory": {
      "data": {
        "type": "object"
      }
    },
    "security_and_analysis": {
      "data": {
        "type": "object"
      }
    },
    "sponsorship": {
      "data": {
        "type": "object"
      }
    },
    "star": {
      "data": {
        "type": "object"
      }
    },
    "status": {
      "data": {
        "type": "object"
      }
    },
    "sub_issues": {
      "data": {
        "type": "object"
      }
    },
    "team": {
      "data": {
        "type": "object"
      }
    },
    "team_add": {
      "data": {
        "type": "object"
      }
    },
    "watch": {
      "data": {
        "type": "object"
      }
    },
    "workflow_dispatch": {
      "data": {
        "type": "object"
      }
    },
    "workflow_job": {
      "data": {
        "type": "object"
      }
    },
    "workflow_run": {
      "data": {
        "type": "object"
      }
    }
  }
};
