// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Keygen's record, for `new Webhook(keygen, secret)` of `hookseal/base` with `hookseal/keys`. */
export const keygen: Provider & { readonly id: "keygen" } = {
  "id": "keygen",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Keygen-Signature",
      "encoding": "base64",
      "separator": ",",
      "signature_key": "signature",
      "quoted": true
    },
    "algorithm": "ed25519",
    "template": "(request-target): {method|lower} {path}\nhost: {header:Host}\ndate: {timestamp}\ndigest: {header:Digest}",
    "key": {
      "decode": "hex"
    },
    "timestamp": {
      "header": "Date",
      "format": "http-date",
      "tolerance_s": 300
    },
    "require": {
      "signature:algorithm": "ed25519",
      "signature:headers": "(request-target) host date digest"
    },
    "match": {
      "header:Digest": "sha-256={body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "data.attributes.event",
    "id": "data.id",
    "timestamp": "data.attributes.created",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "Keygen's sender",
      "attempts": 16,
      "timeout": 15
    }
  ],
  "events": {
    "account.billing.updated": {
      "data": {
        "type": "object"
      }
    },
    "account.plan.updated": {
      "data": {
        "type": "object"
      }
    },
    "account.settings.created": {
      "data": {
        "type": "object"
      }
    },
    "account.settings.deleted": {
      "data": {
        "type": "object"
      }
    },
    "account.settings.updated": {
      "data": {
        "type": "object"
      }
    },
    "account.subscription.canceled": {
      "data": {
        "type": "object"
      }
    },
    "account.subscription.paused": {
      "data": {
        "type": "object"
      }
    },
    "account.subscription.renewed": {
      "data": {
        "type": "object"
      }
    },
    "account.subscription.resumed": {
      "data": {
        "type": "object"
      }
    },
    "account.updated": {
      "data": {
        "type": "object"
      }
    },
    "artifact.created": {
      "data": {
        "type": "object"
      }
    },
    "artifact.deleted": {
      "data": {
        "type": "object"
      }
    },
    "artifact.downloaded": {
      "data": {
        "type": "object"
      }
    },
    "artifact.updated": {
      "data": {
        "type": "object"
      }
    },
    "artifact.upload.failed": {
      "data": {
        "type": "object"
      }
    },
    "artifact.upload.processing": {
      "data": {
        "type": "object"
      }
    },
    "artifact.upload.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "artifact.uploaded": {
      "data": {
        "type": "object"
      }
    },
    "component.created": {
      "data": {
        "type": "object"
      }
    },
    "component.deleted": {
      "data": {
        "type": "object"
      }
    },
    "component.updated": {
      "data": {
        "type": "object"
      }
    },
    "entitlement.created": {
      "data": {
        "type": "object"
      }
    },
    "entitlement.deleted": {
      "data": {
        "type": "object"
      }
    },
    "entitlement.updated": {
      "data": {
        "type": "object"
      }
    },
    "environment.created": {
      "data": {
        "type": "object"
      }
    },
    "environment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "environment.updated": {
      "data": {
        "type": "object"
      }
    },
    "group.created": {
      "data": {
        "type": "object"
      }
    },
    "group.deleted": {
      "data": {
        "type": "object"
      }
    },
    "group.updated": {
      "data": {
        "type": "object"
      }
    },
    "key.created": {
      "data": {
        "type": "object"
      }
    },
    "key.deleted": {
      "data": {
        "type": "object"
      }
    },
    "key.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.check-in-overdue": {
      "data": {
        "type": "object"
      }
    },
    "license.check-in-required-soon": {
      "data": {
        "type": "object"
      }
    },
    "license.checked-in": {
      "data": {
        "type": "object"
      }
    },
    "license.checked-out": {
      "data": {
        "type": "object"
      }
    },
    "license.created": {
      "data": {
        "type": "object"
      }
    },
    "license.deleted": {
      "data": {
        "type": "object"
      }
    },
    "license.entitlements.attached": {
      "data": {
        "type": "object"
      }
    },
    "license.entitlements.detached": {
      "data": {
        "type": "object"
      }
    },
    "license.expired": {
      "data": {
        "type": "object"
      }
    },
    "license.expiring-soon": {
      "data": {
        "type": "object"
      }
    },
    "license.group.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.owner.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.policy.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.reinstated": {
      "data": {
        "type": "object"
      }
    },
    "license.renewed": {
      "data": {
        "type": "object"
      }
    },
    "license.revoked": {
      "data": {
        "type": "object"
      }
    },
    "license.suspended": {
      "data": {
        "type": "object"
      }
    },
    "license.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.usage.decremented": {
      "data": {
        "type": "object"
      }
    },
    "license.usage.incremented": {
      "data": {
        "type": "object"
      }
    },
    "license.usage.reset": {
      "data": {
        "type": "object"
      }
    },
    "license.user.updated": {
      "data": {
        "type": "object"
      }
    },
    "license.users.attached": {
      "data": {
        "type": "object"
      }
    },
    "license.users.detached": {
      "data": {
        "type": "object"
      }
    },
    "license.validated": {
      "data": {
        "type": "object"
      }
    },
    "license.validation.failed": {
      "data": {
        "type": "object"
      }
    },
    "license.validation.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "machine.checked-out": {
      "data": {
        "type": "object"
      }
    },
    "machine.created": {
      "data": {
        "type": "object"
      }
    },
    "machine.deleted": {
      "data": {
        "type": "object"
      }
    },
    "machine.group.updated": {
      "data": {
        "type": "object"
      }
    },
    "machine.heartbeat.dead": {
      "data": {
        "type": "object"
      }
    },
    "machine.heartbeat.ping": {
      "data": {
        "type": "object"
      }
    },
    "machine.heartbeat.pong": {
      "data": {
        "type": "object"
      }
    },
    "machine.heartbeat.reset": {
      "data": {
        "type": "object"
      }
    },
    "machine.heartbeat.resurrected": {
      "data": {
        "type": "object"
      }
    },
    "machine.owner.updated": {
      "data": {
        "type": "object"
      }
    },
    "machine.proofs.generated": {
      "data": {
        "type": "object"
      }
    },
    "machine.updated": {
      "data": {
        "type": "object"
      }
    },
    "package.created": {
      "data": {
        "type": "object"
      }
    },
    "package.deleted": {
      "data": {
        "type": "object"
      }
    },
    "package.updated": {
      "data": {
        "type": "object"
      }
    },
    "policy.created": {
      "data": {
        "type": "object"
      }
    },
    "policy.deleted": {
      "data": {
        "type": "object"
      }
    },
    "policy.entitlements.attached": {
      "data": {
        "type": "object"
      }
    },
    "policy.entitlements.detached": {
      "data": {
        "type": "object"
      }
    },
    "policy.pool.popped": {
      "data": {
        "type": "object"
      }
    },
    "policy.updated": {
      "data": {
        "type": "object"
      }
    },
    "process.created": {
      "data": {
        "type": "object"
      }
    },
    "process.deleted": {
      "data": {
        "type": "object"
      }
    },
    "process.heartbeat.dead": {
      "data": {
        "type": "object"
      }
    },
    "process.heartbeat.ping": {
      "data": {
        "type": "object"
      }
    },
    "process.heartbeat.pong": {
      "data": {
        "type": "object"
      }
    },
    "product.created": {
      "data": {
        "type": "object"
      }
    },
    "product.deleted": {
      "data": {
        "type": "object"
      }
    },
    "product.updated": {
      "data": {
        "type": "object"
      }
    },
    "release.constraints.attached": {
      "data": {
        "type": "object"
      }
    },
    "release.constraints.detached": {
      "data": {
        "type": "object"
      }
    },
    "release.created": {
      "data": {
        "type": "object"
      }
    },
    "release.deleted": {
      "data": {
        "type": "object"
      }
    },
    "release.downloaded": {
      "data": {
        "type": "object"
      }
    },
    "release.package.updated": {
      "data": {
        "type": "object"
      }
    },
    "release.published": {
      "data": {
        "type": "object"
      }
    },
    "release.replaced": {
      "data": {
        "type": "object"
      }
    },
    "release.updated": {
      "data": {
        "type": "object"
      }
    },
    "release.upgraded": {
      "data": {
        "type": "object"
      }
    },
    "release.uploaded": {
      "data": {
        "type": "object"
      }
    },
    "release.yanked": {
      "data": {
        "type": "object"
      }
    },
    "second-factor.created": {
      "data": {
        "type": "object"
      }
    },
    "second-factor.deleted": {
      "data": {
        "type": "object"
      }
    },
    "second-factor.disabled": {
      "data": {
        "type": "object"
      }
    },
    "second-factor.enabled": {
      "data": {
        "type": "object"
      }
    },
    "token.generated": {
      "data": {
        "type": "object"
      }
    },
    "token.regenerated": {
      "data": {
        "type": "object"
      }
    },
    "token.revoked": {
      "data": {
        "type": "object"
      }
    },
    "user.banned": {
      "data": {
        "type": "object"
      }
    },
    "user.created": {
      "data": {
        "type": "object"
      }
    },
    "user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "user.group.updated": {
      "data": {
        "type": "object"
      }
    },
    "user.password-reset": {
      "data": {
        "type": "object"
      }
    },
    "user.unbanned": {
      "data": {
        "type": "object"
      }
    },
    "user.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
