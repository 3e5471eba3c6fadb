// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Okta event hooks's record, for `new Webhook(oktaEventHook, secret)` of `hookseal/base` with `hookseal/keys`. */
export const oktaEventHook: Provider & { readonly id: "okta-event-hook" } = {
  "id": "okta-event-hook",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "data.events[]",
    "type": "eventType",
    "id": "uuid",
    "timestamp": "published"
  },
  "settings": {
    "header": {
      "description": "The header that you chose for the secret.",
      "default": "Authorization"
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "header:x-okta-verification-challenge": true
      },
      "token": {
        "place": "header:x-okta-verification-challenge"
      },
      "answer": {
        "json": {
          "verification": "{token}"
        }
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "okta-developer-docs: docs/concepts/event-hooks/index.md",
      "attempts": 2,
      "timeout": 3
    }
  ],
  "events": {
    "access.request.cancel": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.activate": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.create": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.delete": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.invalidate": {
      "data": {
        "type": "object"
      }
    },
    "access.request.condition.update": {
      "data": {
        "type": "object"
      }
    },
    "access.request.create": {
      "data": {
        "type": "object"
      }
    },
    "access.request.expire": {
      "data": {
        "type": "object"
      }
    },
    "access.request.reject": {
      "data": {
        "type": "object"
      }
    },
    "access.request.resolve": {
      "data": {
        "type": "object"
      }
    },
    "access.request.sequence.create": {
      "data": {
        "type": "object"
      }
    },
    "access.request.sequence.delete": {
      "data": {
        "type": "object"
      }
    },
    "access.request.sequence.update": {
      "data": {
        "type": "object"
      }
    },
    "access.request.settings.update": {
      "data": {
        "type": "object"
      }
    },
    "access.request.update": {
      "data": {
        "type": "object"
      }
    },
    "access.review.action": {
      "data": {
        "type": "object"
      }
    },
    "access.review.close": {
      "data": {
        "type": "object"
      }
    },
    "access.review.create": {
      "data": {
        "type": "object"
      }
    },
    "access.review.remediate": {
      "data": {
        "type": "object"
      }
    },
    "access.review.start": {
      "data": {
        "type": "object"
      }
    },
    "access.review.update": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.approver.approve": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.approver.deny": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.delete": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.deny": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.expire": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.grant": {
      "data": {
        "type": "object"
      }
    },
    "app.access_request.request": {
      "data": {
        "type": "object"
      }
    },
    "app.ad.password_migration_campaign.user.migrate.end": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.activate": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.create": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.credential.validate": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.delete": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.import.complete": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.import.start": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.import_staging.confirm": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.import_staging.ignore": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.priority.update": {
      "data": {
        "type": "object"
      }
    },
    "app.ai_agent_provider.update": {
      "data": {
        "type": "object"
      }
    },
    "app.interclient_mapping.create": {
      "data": {
        "type": "object"
      }
    },
    "app.interclient_mapping.delete": {
      "data": {
        "type": "object"
      }
    },
    "app.interclient_mapping.delete_all": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.grant": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.implicit.as": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.implicit.client": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.implicit.scope": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.implicit.user": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.user": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.consent.revoke.user.client": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.as.token.grant.interclient_token": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.client.privilege.grant": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.client.privilege.revoke": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.token.grant.interclient_token": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.trusted_server.add": {
      "data": {
        "type": "object"
      }
    },
    "app.oauth2.trusted_server.delete": {
      "data": {
        "type": "object"
      }
    },
    "app.user_management": {
      "data": {
        "type": "object"
      }
    },
    "app.user_management.user_group_import.upsert_success": {
      "data": {
        "type": "object"
      }
    },
    "application.account.decision.confirm": {
      "data": {
        "type": "object"
      }
    },
    "application.account.decision.ignore": {
      "data": {
        "type": "object"
      }
    },
    "application.account.decision.revoke": {
      "data": {
        "type": "object"
      }
    },
    "application.account.detect": {
      "data": {
        "type": "object"
      }
    },
    "application.account.match.update": {
      "data": {
        "type": "object"
      }
    },
    "application.account.remove": {
      "data": {
        "type": "object"
      }
    },
    "application.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "application.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "application.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "application.lifecycle.delete": {
      "data": {
        "type": "object"
      }
    },
    "application.lifecycle.update": {
      "data": {
        "type": "object"
      }
    },
    "application.policy.sign_on.deny_access": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.group_push.mapping.update.or.delete.failed.with.error": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.delete": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.delete.schedule": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.import_profile": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.push": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.push_profile": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.reactivate": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.remove_entitlements": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.remove_entitlements.schedule": {
      "data": {
        "type": "object"
      }
    },
    "application.provision.user.sync": {
      "data": {
        "type": "object"
      }
    },
    "application.user_membership.add": {
      "data": {
        "type": "object"
      }
    },
    "application.user_membership.change_password": {
      "data": {
        "type": "object"
      }
    },
    "application.user_membership.remove": {
      "data": {
        "type": "object"
      }
    },
    "application.user_membership.update": {
      "data": {
        "type": "object"
      }
    },
    "certification.campaign.close": {
      "data": {
        "type": "object"
      }
    },
    "certification.campaign.context.update": {
      "data": {
        "type": "object"
      }
    },
    "certification.campaign.item.decide": {
      "data": {
        "type": "object"
      }
    },
    "certification.campaign.item.remediate": {
      "data": {
        "type": "object"
      }
    },
    "certification.campaign.launch": {
      "data": {
        "type": "object"
      }
    },
    "device.enrollment.create": {
      "data": {
        "type": "object"
      }
    },
    "device.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "device.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "device.lifecycle.delete": {
      "data": {
        "type": "object"
      }
    },
    "device.lifecycle.suspend": {
      "data": {
        "type": "object"
      }
    },
    "device.lifecycle.unsuspend": {
      "data": {
        "type": "object"
      }
    },
    "device.user.add": {
      "data": {
        "type": "object"
      }
    },
    "device.user.remove": {
      "data": {
        "type": "object"
      }
    },
    "group.application_assignment.add": {
      "data": {
        "type": "object"
      }
    },
    "group.application_assignment.remove": {
      "data": {
        "type": "object"
      }
    },
    "group.application_assignment.update": {
      "data": {
        "type": "object"
      }
    },
    "group.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "group.lifecycle.delete": {
      "data": {
        "type": "object"
      }
    },
    "group.privilege.grant": {
      "data": {
        "type": "object"
      }
    },
    "group.privilege.revoke": {
      "data": {
        "type": "object"
      }
    },
    "group.profile.update": {
      "data": {
        "type": "object"
      }
    },
    "group.user_membership.add": {
      "data": {
        "type": "object"
      }
    },
    "group.user_membership.remove": {
      "data": {
        "type": "object"
      }
    },
    "iam.policy.assignee_configuration.update": {
      "data": {
        "type": "object"
      }
    },
    "iam.policy.configuration.update": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.bindings.add": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.bindings.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.create": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.resources.add": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.resources.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.resources.update": {
      "data": {
        "type": "object"
      }
    },
    "iam.resourceset.update": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.create": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.permission.conditions.add": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.permission.conditions.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.permissions.add": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.permissions.delete": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.subscriptions.update": {
      "data": {
        "type": "object"
      }
    },
    "iam.role.update": {
      "data": {
        "type": "object"
      }
    },
    "inline_hook.executed": {
      "data": {
        "type": "object"
      }
    },
    "policy.auth_reevaluate.fail": {
      "data": {
        "type": "object"
      }
    },
    "policy.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "policy.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "policy.lifecycle.update": {
      "data": {
        "type": "object"
      }
    },
    "policy.rule.activate": {
      "data": {
        "type": "object"
      }
    },
    "policy.rule.add": {
      "data": {
        "type": "object"
      }
    },
    "policy.rule.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "policy.rule.delete": {
      "data": {
        "type": "object"
      }
    },
    "policy.rule.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.a2a_server.auth_server.add": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.a2a_server.auth_server.remove": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.a2a_server.delete": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.a2a_server.register": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.activate": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.auth_server.add": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.auth_server.remove": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.auth_server.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.delete": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.register": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.api_server.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.client_authentication_settings.create": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.client_authentication_settings.delete": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.client_authentication_settings.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.activate": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.auth_server.create": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.auth_server.delete": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.auth_server.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.capability.discover": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.delete": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.register": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.mcp_server.update": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.virtual_mcp_server.auth_server.add": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.virtual_mcp_server.auth_server.remove": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.virtual_mcp_server.capability.add": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.virtual_mcp_server.capability.remove": {
      "data": {
        "type": "object"
      }
    },
    "resource_servers.virtual_mcp_server.capability.update": {
      "data": {
        "type": "object"
      }
    },
    "security.authenticator.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "security.authenticator.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "security.authenticator.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "security.authenticator.lifecycle.update": {
      "data": {
        "type": "object"
      }
    },
    "security.breached_credential.detected": {
      "data": {
        "type": "object"
      }
    },
    "security.trusted_origin.activate": {
      "data": {
        "type": "object"
      }
    },
    "security.trusted_origin.create": {
      "data": {
        "type": "object"
      }
    },
    "security.trusted_origin.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "security.trusted_origin.delete": {
      "data": {
        "type": "object"
      }
    },
    "security.trusted_origin.update": {
      "data": {
        "type": "object"
      }
    },
    "system.api_token.create": {
      "data": {
        "type": "object"
      }
    },
    "system.api_token.request_outside_allowed_range": {
      "data": {
        "type": "object"
      }
    },
    "system.api_token.revoke": {
      "data": {
        "type": "object"
      }
    },
    "system.email.delivery": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.key.create": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.key.delete": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.key.update": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.delete": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.read_client_secret": {
      "data": {
        "type": "object"
      }
    },
    "system.idp.lifecycle.update": {
      "data": {
        "type": "object"
      }
    },
    "system.import.complete": {
      "data": {
        "type": "object"
      }
    },
    "system.import.group.create": {
      "data": {
        "type": "object"
      }
    },
    "system.import.group.delete": {
      "data": {
        "type": "object"
      }
    },
    "system.import.roadblock": {
      "data": {
        "type": "object"
      }
    },
    "system.import.start": {
      "data": {
        "type": "object"
      }
    },
    "system.log_stream.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "system.log_stream.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "system.log_stream.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "system.log_stream.lifecycle.delete": {
      "data": {
        "type": "object"
      }
    },
    "system.log_stream.lifecycle.update": {
      "data": {
        "type": "object"
      }
    },
    "system.oauth2.token.request_outside_allowed_range": {
      "data": {
        "type": "object"
      }
    },
    "system.org.rate_limit.violation": {
      "data": {
        "type": "object"
      }
    },
    "system.org.rate_limit.warning": {
      "data": {
        "type": "object"
      }
    },
    "system.sms.send_phone_verification_message": {
      "data": {
        "type": "object"
      }
    },
    "system.voice.send_phone_verification_call": {
      "data": {
        "type": "object"
      }
    },
    "user.account.lock": {
      "data": {
        "type": "object"
      }
    },
    "user.account.privilege.grant": {
      "data": {
        "type": "object"
      }
    },
    "user.account.privilege.revoke": {
      "data": {
        "type": "object"
      }
    },
    "user.account.report_suspicious_activity_by_enduser": {
      "data": {
        "type": "object"
      }
    },
    "user.account.reset_password": {
      "data": {
        "type": "object"
      }
    },
    "user.account.subscriptions.update": {
      "data": {
        "type": "object"
      }
    },
    "user.account.unlock": {
      "data": {
        "type": "object"
      }
    },
    "user.account.unlock_by_admin": {
      "data": {
        "type": "object"
      }
    },
    "user.account.update_password": {
      "data": {
        "type": "object"
      }
    },
    "user.account.update_profile": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.auth_via_IDP": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.auth_via_mfa": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.auth_via_social": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.authenticate": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.sso": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.universal_logout": {
      "data": {
        "type": "object"
      }
    },
    "user.authentication.universal_logout.scheduled": {
      "data": {
        "type": "object"
      }
    },
    "user.behavior.profile.reset": {
      "data": {
        "type": "object"
      }
    },
    "user.credential.enroll": {
      "data": {
        "type": "object"
      }
    },
    "user.identity_verification": {
      "data": {
        "type": "object"
      }
    },
    "user.identity_verification.start": {
      "data": {
        "type": "object"
      }
    },
    "user.import.password": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.activate": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.create": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.delete.initiated": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.reactivate": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.suspend": {
      "data": {
        "type": "object"
      }
    },
    "user.lifecycle.unsuspend": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.activate": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.reset_all": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.suspend": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.unsuspend": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.factor.update": {
      "data": {
        "type": "object"
      }
    },
    "user.mfa.promote_enrollment": {
      "data": {
        "type": "object"
      }
    },
    "user.risk.change": {
      "data": {
        "type": "object"
      }
    },
    "user.risk.detect": {
      "data": {
        "type": "object"
      }
    },
    "user.session.clear": {
      "data": {
        "type": "object"
      }
    },
    "user.session.context.change": {
      "data": {
        "type": "object"
      }
    },
    "user.session.end": {
      "data": {
        "type": "object"
      }
    },
    "user.session.start": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.activate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.ai_agent.credential.activate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.ai_agent.credential.create": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.ai_agent.credential.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.ai_agent.credential.delete": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.delegation_link.create": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.delegation_link.delete": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.delete": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.register": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.resource_connection.activate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.resource_connection.create": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.resource_connection.deactivate": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.resource_connection.delete": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.resource_connection.update": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.sign_on_provider.add": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.sign_on_provider.remove": {
      "data": {
        "type": "object"
      }
    },
    "workload_principal.update": {
      "data": {
        "type": "object"
      }
    }
  }
};
