// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** FusionAuth's record, for `new Webhook(fusionauth, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fusionauth: Provider & { readonly id: "fusionauth" } = {
  "id": "fusionauth",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-FusionAuth-Signature-JWT"
    },
    "algorithm": "jwt",
    "algorithms": [
      "RS256",
      "ES256",
      "EdDSA"
    ],
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "claims": {
      "request_body_sha256": "{body|sha256|base64}"
    }
  },
  "envelope": {
    "type": "event.type",
    "id": "event.id",
    "timestamp": "event.createInstant",
    "timestamp_format": "unix-ms",
    "data": "event"
  },
  "events": {
    "jwt.public-key.update": {
      "data": {
        "type": "object"
      }
    },
    "jwt.refresh-token.revoke": {
      "data": {
        "type": "object"
      }
    },
    "jwt.refresh": {
      "data": {
        "type": "object"
      }
    },
    "audit-log.create": {
      "data": {
        "type": "object"
      }
    },
    "event-log.create": {
      "data": {
        "type": "object"
      }
    },
    "kickstart.success": {
      "data": {
        "type": "object"
      }
    },
    "group.create": {
      "data": {
        "type": "object"
      }
    },
    "group.create.complete": {
      "data": {
        "type": "object"
      }
    },
    "group.delete": {
      "data": {
        "type": "object"
      }
    },
    "group.delete.complete": {
      "data": {
        "type": "object"
      }
    },
    "group.member.add": {
      "data": {
        "type": "object"
      }
    },
    "group.member.add.complete": {
      "data": {
        "type": "object"
      }
    },
    "group.member.remove": {
      "data": {
        "type": "object"
      }
    },
    "group.member.remove.complete": {
      "data": {
        "type": "object"
      }
    },
    "group.member.update": {
      "data": {
        "type": "object"
      }
    },
    "group.member.update.complete": {
      "data": {
        "type": "object"
      }
    },
    "group.update": {
      "data": {
        "type": "object"
      }
    },
    "group.update.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.action": {
      "data": {
        "type": "object"
      }
    },
    "user.bulk.create": {
      "data": {
        "type": "object"
      }
    },
    "user.create": {
      "data": {
        "type": "object"
      }
    },
    "user.create.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "user.delete": {
      "data": {
        "type": "object"
      }
    },
    "user.delete.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.email.update": {
      "data": {
        "type": "object"
      }
    },
    "user.email.verified": {
      "data": {
        "type": "object"
      }
    },
    "user.identity-provider.link": {
      "data": {
        "type": "object"
      }
    },
    "user.identity-provider.unlink": {
      "data": {
        "type": "object"
      }
    },
    "user.loginId.duplicate.create": {
      "data": {
        "type": "object"
      }
    },
    "user.loginId.duplicate.update": {
      "data": {
        "type": "object"
      }
    },
    "user.login.failed": {
      "data": {
        "type": "object"
      }
    },
    "user.login.new-device": {
      "data": {
        "type": "object"
      }
    },
    "user.login.success": {
      "data": {
        "type": "object"
      }
    },
    "user.login.suspicious": {
      "data": {
        "type": "object"
      }
    },
    "user.two-factor.challenge": {
      "data": {
        "type": "object"
      }
    },
    "user.password.breach": {
      "data": {
        "type": "object"
      }
    },
    "user.password.reset.send": {
      "data": {
        "type": "object"
      }
    },
    "user.password.reset.start": {
      "data": {
        "type": "object"
      }
    },
    "user.password.reset.success": {
      "data": {
        "type": "object"
      }
    },
    "user.password.update": {
      "data": {
        "type": "object"
      }
    },
    "user.reactivate": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.create": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.create.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.delete": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.delete.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.update": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.update.complete": {
      "data": {
        "type": "object"
      }
    },
    "user.registration.verified": {
      "data": {
        "type": "object"
      }
    },
    "user.two-factor.method.add": {
      "data": {
        "type": "object"
      }
    },
    "user.two-factor.method.remove": {
      "data": {
        "type": "object"
      }
    },
    "user.update": {
      "data": {
        "type": "object"
      }
    },
    "user.update.complete": {
      "data": {
        "type": "object"
      }
    },
    "test": {
      "data": {
        "type": "object"
      }
    },
    "user.identity.verified": {
      "data": {
        "type": "object"
      }
    },
    "user.identity.update": {
      "data": {
        "type": "object"
      }
    },
    "user.two-factor.failed-attempt": {
      "data": {
        "type": "object"
      }
    },
    "user.two-factor.success": {
      "data": {
        "type": "object"
      }
    }
  }
};
