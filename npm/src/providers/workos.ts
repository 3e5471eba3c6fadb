// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WorkOS's record, for `new Webhook(workos, secret)` of `hookseal/base`. */
export const workos: Provider & { readonly id: "workos" } = {
  "id": "workos",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "WorkOS-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix-ms",
      "tolerance_s": 180
    }
  },
  "envelope": {
    "type": "event",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "WorkOS' skills",
      "attempts": 7
    }
  ],
  "events": {
    "authentication.email_verification_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.magic_auth_failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.magic_auth_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.mfa_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.oauth_failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.oauth_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.password_failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.password_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.passkey_failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.passkey_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.sso_failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.sso_started": {
      "data": {
        "type": "object"
      }
    },
    "authentication.sso_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "authentication.sso_timed_out": {
      "data": {
        "type": "object"
      }
    },
    "authentication.radar_risk_detected": {
      "data": {
        "type": "object"
      }
    },
    "api_key.created": {
      "data": {
        "type": "object"
      }
    },
    "api_key.revoked": {
      "data": {
        "type": "object"
      }
    },
    "connection.activated": {
      "data": {
        "type": "object"
      }
    },
    "connection.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "connection.saml_certificate_renewal_required": {
      "data": {
        "type": "object"
      }
    },
    "connection.saml_certificate_renewed": {
      "data": {
        "type": "object"
      }
    },
    "connection.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dsync.activated": {
      "data": {
        "type": "object"
      }
    },
    "dsync.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dsync.group.created": {
      "data": {
        "type": "object"
      }
    },
    "dsync.group.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dsync.group.updated": {
      "data": {
        "type": "object"
      }
    },
    "dsync.group.user_added": {
      "data": {
        "type": "object"
      }
    },
    "dsync.group.user_removed": {
      "data": {
        "type": "object"
      }
    },
    "dsync.user.created": {
      "data": {
        "type": "object"
      }
    },
    "dsync.user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dsync.user.updated": {
      "data": {
        "type": "object"
      }
    },
    "email_verification.created": {
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
    "group.member_added": {
      "data": {
        "type": "object"
      }
    },
    "group.member_removed": {
      "data": {
        "type": "object"
      }
    },
    "group.updated": {
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
    "flag.updated": {
      "data": {
        "type": "object"
      }
    },
    "flag.rule_updated": {
      "data": {
        "type": "object"
      }
    },
    "invitation.accepted": {
      "data": {
        "type": "object"
      }
    },
    "invitation.created": {
      "data": {
        "type": "object"
      }
    },
    "invitation.resent": {
      "data": {
        "type": "object"
      }
    },
    "invitation.revoked": {
      "data": {
        "type": "object"
      }
    },
    "magic_auth.created": {
      "data": {
        "type": "object"
      }
    },
    "organization.created": {
      "data": {
        "type": "object"
      }
    },
    "organization.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization.updated": {
      "data": {
        "type": "object"
      }
    },
    "organization_domain.created": {
      "data": {
        "type": "object"
      }
    },
    "organization_domain.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization_domain.updated": {
      "data": {
        "type": "object"
      }
    },
    "organization_domain.verified": {
      "data": {
        "type": "object"
      }
    },
    "organization_domain.verification_failed": {
      "data": {
        "type": "object"
      }
    },
    "password_reset.created": {
      "data": {
        "type": "object"
      }
    },
    "password_reset.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "user.created": {
      "data": {
        "type": "object"
      }
    },
    "user.updated": {
      "data": {
        "type": "object"
      }
    },
    "user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization_membership.created": {
      "data": {
        "type": "object"
      }
    },
    "organization_membership.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization_membership.updated": {
      "data": {
        "type": "object"
      }
    },
    "role.created": {
      "data": {
        "type": "object"
      }
    },
    "role.deleted": {
      "data": {
        "type": "object"
      }
    },
    "role.updated": {
      "data": {
        "type": "object"
      }
    },
    "organization_role.created": {
      "data": {
        "type": "object"
      }
    },
    "organization_role.deleted": {
      "data": {
        "type": "object"
      }
    },
    "organization_role.updated": {
      "data": {
        "type": "object"
      }
    },
    "permission.created": {
      "data": {
        "type": "object"
      }
    },
    "permission.deleted": {
      "data": {
        "type": "object"
      }
    },
    "permission.updated": {
      "data": {
        "type": "object"
      }
    },
    "pipes.connected_account.connected": {
      "data": {
        "type": "object"
      }
    },
    "pipes.connected_account.disconnected": {
      "data": {
        "type": "object"
      }
    },
    "pipes.connected_account.reauthorization_needed": {
      "data": {
        "type": "object"
      }
    },
    "session.created": {
      "data": {
        "type": "object"
      }
    },
    "session.revoked": {
      "data": {
        "type": "object"
      }
    },
    "waitlist_user.approved": {
      "data": {
        "type": "object"
      }
    },
    "waitlist_user.created": {
      "data": {
        "type": "object"
      }
    },
    "waitlist_user.denied": {
      "data": {
        "type": "object"
      }
    }
  }
};
