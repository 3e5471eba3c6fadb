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
      "RS384",
      "RS512",
      "ES256",
      "ES384",
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
    "jwt.public-key.update": {},
    "jwt.refresh-token.revoke": {},
    "jwt.refresh": {},
    "audit-log.create": {},
    "event-log.create": {},
    "kickstart.success": {},
    "group.create": {},
    "group.create.complete": {},
    "group.delete": {},
    "group.delete.complete": {},
    "group.member.add": {},
    "group.member.add.complete": {},
    "group.member.remove": {},
    "group.member.remove.complete": {},
    "group.member.update": {},
    "group.member.update.complete": {},
    "group.update": {},
    "group.update.complete": {},
    "user.action": {},
    "user.bulk.create": {},
    "user.create": {},
    "user.create.complete": {},
    "user.deactivate": {},
    "user.delete": {},
    "user.delete.complete": {},
    "user.email.update": {},
    "user.email.verified": {},
    "user.identity-provider.link": {},
    "user.identity-provider.unlink": {},
    "user.loginId.duplicate.create": {},
    "user.loginId.duplicate.update": {},
    "user.login.failed": {},
    "user.login.new-device": {},
    "user.login.success": {},
    "user.login.suspicious": {},
    "user.two-factor.challenge": {},
    "user.password.breach": {},
    "user.password.reset.send": {},
    "user.password.reset.start": {},
    "user.password.reset.success": {},
    "user.password.update": {},
    "user.reactivate": {},
    "user.registration.create": {},
    "user.registration.create.complete": {},
    "user.registration.delete": {},
    "user.registration.delete.complete": {},
    "user.registration.update": {},
    "user.registration.update.complete": {},
    "user.registration.verified": {},
    "user.two-factor.method.add": {},
    "user.two-factor.method.remove": {},
    "user.update": {},
    "user.update.complete": {},
    "test": {},
    "user.identity.verified": {},
    "user.identity.update": {},
    "user.two-factor.failed-attempt": {},
    "user.two-factor.success": {}
  }
};
