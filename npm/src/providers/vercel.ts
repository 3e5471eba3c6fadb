// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vercel's record, for `new Webhook(vercel, secret)` of `hookseal/base`. */
export const vercel: Provider & { readonly id: "vercel" } = {
  "id": "vercel",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-vercel-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "createdAt",
    "timestamp_format": "unix-ms",
    "data": "payload"
  },
  "events": {
    "ai-gateway.auto-reload.limit-reached": {
      "data": {
        "type": "object"
      }
    },
    "ai-gateway.balance-depleted": {
      "data": {
        "type": "object"
      }
    },
    "alerts.triggered": {
      "data": {
        "type": "object"
      }
    },
    "botid.anomaly": {
      "data": {
        "type": "object"
      }
    },
    "budget.reached": {
      "data": {
        "type": "object"
      }
    },
    "comment.created": {
      "data": {
        "type": "object"
      }
    },
    "comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "comment.mentioned": {
      "data": {
        "type": "object"
      }
    },
    "comment.reaction-added": {
      "data": {
        "type": "object"
      }
    },
    "comment.reaction-removed": {
      "data": {
        "type": "object"
      }
    },
    "comment.resolved": {
      "data": {
        "type": "object"
      }
    },
    "comment.unresolved": {
      "data": {
        "type": "object"
      }
    },
    "comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "deployment": {
      "data": {
        "type": "object"
      }
    },
    "deployment-canceled": {
      "data": {
        "type": "object"
      }
    },
    "deployment-check-rerequested": {
      "data": {
        "type": "object"
      }
    },
    "deployment-checks-completed": {
      "data": {
        "type": "object"
      }
    },
    "deployment-error": {
      "data": {
        "type": "object"
      }
    },
    "deployment-prepared": {
      "data": {
        "type": "object"
      }
    },
    "deployment-ready": {
      "data": {
        "type": "object"
      }
    },
    "deployment.blocked": {
      "data": {
        "type": "object"
      }
    },
    "deployment.build-requested": {
      "data": {
        "type": "object"
      }
    },
    "deployment.canceled": {
      "data": {
        "type": "object"
      }
    },
    "deployment.check-rerequested": {
      "data": {
        "type": "object"
      }
    },
    "deployment.checkrun.cancel": {
      "data": {
        "type": "object"
      }
    },
    "deployment.checkrun.start": {
      "data": {
        "type": "object"
      }
    },
    "deployment.checks.failed": {
      "data": {
        "type": "object"
      }
    },
    "deployment.checks.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "deployment.cleanup": {
      "data": {
        "type": "object"
      }
    },
    "deployment.created": {
      "data": {
        "type": "object"
      }
    },
    "deployment.error": {
      "data": {
        "type": "object"
      }
    },
    "deployment.integration.action.cancel": {
      "data": {
        "type": "object"
      }
    },
    "deployment.integration.action.cleanup": {
      "data": {
        "type": "object"
      }
    },
    "deployment.integration.action.start": {
      "data": {
        "type": "object"
      }
    },
    "deployment.promoted": {
      "data": {
        "type": "object"
      }
    },
    "deployment.ready": {
      "data": {
        "type": "object"
      }
    },
    "deployment.rollback": {
      "data": {
        "type": "object"
      }
    },
    "deployment.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "domain-created": {
      "data": {
        "type": "object"
      }
    },
    "domain.auto-renew.changed": {
      "data": {
        "type": "object"
      }
    },
    "domain.certificate.add": {
      "data": {
        "type": "object"
      }
    },
    "domain.certificate.add.failed": {
      "data": {
        "type": "object"
      }
    },
    "domain.certificate.deleted": {
      "data": {
        "type": "object"
      }
    },
    "domain.certificate.renew": {
      "data": {
        "type": "object"
      }
    },
    "domain.certificate.renew.failed": {
      "data": {
        "type": "object"
      }
    },
    "domain.created": {
      "data": {
        "type": "object"
      }
    },
    "domain.dns.records.changed": {
      "data": {
        "type": "object"
      }
    },
    "domain.renewal": {
      "data": {
        "type": "object"
      }
    },
    "domain.renewal.failed": {
      "data": {
        "type": "object"
      }
    },
    "domain.transfer-in.completed": {
      "data": {
        "type": "object"
      }
    },
    "domain.transfer-in.failed": {
      "data": {
        "type": "object"
      }
    },
    "domain.transfer-in.started": {
      "data": {
        "type": "object"
      }
    },
    "edge-config.created": {
      "data": {
        "type": "object"
      }
    },
    "edge-config.deleted": {
      "data": {
        "type": "object"
      }
    },
    "edge-config.items.updated": {
      "data": {
        "type": "object"
      }
    },
    "firewall.attack": {
      "data": {
        "type": "object"
      }
    },
    "firewall.custom-rule-anomaly": {
      "data": {
        "type": "object"
      }
    },
    "firewall.system-rule-anomaly": {
      "data": {
        "type": "object"
      }
    },
    "flag.created": {
      "data": {
        "type": "object"
      }
    },
    "flag.deleted": {
      "data": {
        "type": "object"
      }
    },
    "flag.segment.created": {
      "data": {
        "type": "object"
      }
    },
    "flag.segment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "flag.segment.updated": {
      "data": {
        "type": "object"
      }
    },
    "flag.updated": {
      "data": {
        "type": "object"
      }
    },
    "function.archival-required": {
      "data": {
        "type": "object"
      }
    },
    "function.removal-required": {
      "data": {
        "type": "object"
      }
    },
    "integration-configuration-removed": {
      "data": {
        "type": "object"
      }
    },
    "integration-configuration.removed": {
      "data": {
        "type": "object"
      }
    },
    "integration-configuration.transferred": {
      "data": {
        "type": "object"
      }
    },
    "integration-resource.project-connected": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.invoice.notpaid": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.invoice.overdue": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.invoice.paid": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.invoice.refunded": {
      "data": {
        "type": "object"
      }
    },
    "marketplace.member.changed": {
      "data": {
        "type": "object"
      }
    },
    "message.created": {
      "data": {
        "type": "object"
      }
    },
    "message.deleted": {
      "data": {
        "type": "object"
      }
    },
    "message.mentioned": {
      "data": {
        "type": "object"
      }
    },
    "message.reaction-added": {
      "data": {
        "type": "object"
      }
    },
    "message.reaction-removed": {
      "data": {
        "type": "object"
      }
    },
    "message.updated": {
      "data": {
        "type": "object"
      }
    },
    "observability.anomaly": {
      "data": {
        "type": "object"
      }
    },
    "observability.anomaly-error": {
      "data": {
        "type": "object"
      }
    },
    "observability.error-anomaly": {
      "data": {
        "type": "object"
      }
    },
    "observability.usage-anomaly": {
      "data": {
        "type": "object"
      }
    },
    "project-created": {
      "data": {
        "type": "object"
      }
    },
    "project-removed": {
      "data": {
        "type": "object"
      }
    },
    "project.created": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.created": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.deleted": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.moved": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.unverified": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.updated": {
      "data": {
        "type": "object"
      }
    },
    "project.domain.verified": {
      "data": {
        "type": "object"
      }
    },
    "project.env-variable.created": {
      "data": {
        "type": "object"
      }
    },
    "project.env-variable.deleted": {
      "data": {
        "type": "object"
      }
    },
    "project.env-variable.updated": {
      "data": {
        "type": "object"
      }
    },
    "project.removed": {
      "data": {
        "type": "object"
      }
    },
    "project.renamed": {
      "data": {
        "type": "object"
      }
    },
    "project.rolling-release.aborted": {
      "data": {
        "type": "object"
      }
    },
    "project.rolling-release.approved": {
      "data": {
        "type": "object"
      }
    },
    "project.rolling-release.completed": {
      "data": {
        "type": "object"
      }
    },
    "project.rolling-release.started": {
      "data": {
        "type": "object"
      }
    },
    "test-webhook": {
      "data": {
        "type": "object"
      }
    },
    "thread.resolved": {
      "data": {
        "type": "object"
      }
    },
    "thread.unresolved": {
      "data": {
        "type": "object"
      }
    }
  }
};
