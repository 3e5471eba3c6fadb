// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Logto's record, for `new Webhook(logto, secret)` of `hookseal/base`. */
export const logto: Provider & { readonly id: "logto" } = {
  "id": "logto",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "logto-signature-sha-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "retry_schedules": [
    {
      "source": "logto-io/docs: docs/developers/webhooks/configure-webhooks.mdx",
      "attempts": 4
    }
  ],
  "events": {
    "PostRegister": {},
    "PostSignIn": {},
    "PostSignInAdaptiveMfaTriggered": {},
    "PostResetPassword": {},
    "User.Created": {},
    "User.Deleted": {},
    "User.Data.Updated": {},
    "User.SuspensionStatus.Updated": {},
    "Role.Created": {},
    "Role.Deleted": {},
    "Role.Data.Updated": {},
    "Role.Scopes.Updated": {},
    "Scope.Created": {},
    "Scope.Deleted": {},
    "Scope.Data.Updated": {},
    "Organization.Created": {},
    "Organization.Deleted": {},
    "Organization.Data.Updated": {},
    "Organization.Membership.Updated": {},
    "OrganizationRole.Created": {},
    "OrganizationRole.Deleted": {},
    "OrganizationRole.Data.Updated": {},
    "OrganizationRole.Scopes.Updated": {},
    "OrganizationScope.Created": {},
    "OrganizationScope.Deleted": {},
    "OrganizationScope.Data.Updated": {},
    "Identifier.Lockout": {},
    "Message.RateLimited": {}
  }
};
