// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Persona's record, for `new Webhook(persona, secret)` of `hookseal/base` with `hookseal/keys`. */
export const persona: Provider & { readonly id: "persona" } = {
  "id": "persona",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Persona-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1",
      "group_separator": " "
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "data.attributes.name",
    "id": "data.id",
    "data": "data.attributes.payload"
  },
  "retry_schedules": [
    {
      "source": "“Best Practices” in Persona's documentation",
      "attempts": 5,
      "delays": [
        3,
        18,
        83,
        258
      ]
    }
  ],
  "events": {
    "account-property.redacted": {
      "data": {
        "type": "object"
      }
    },
    "account-type.deleted-field": {
      "data": {
        "type": "object"
      }
    },
    "account.added-relation": {
      "data": {
        "type": "object"
      }
    },
    "account.archived": {
      "data": {
        "type": "object"
      }
    },
    "account.consolidated": {
      "data": {
        "type": "object"
      }
    },
    "account.consolidated-with": {
      "data": {
        "type": "object"
      }
    },
    "account.created": {
      "data": {
        "type": "object"
      }
    },
    "account.redacted": {
      "data": {
        "type": "object"
      }
    },
    "account.removed-relation": {
      "data": {
        "type": "object"
      }
    },
    "account.restored": {
      "data": {
        "type": "object"
      }
    },
    "account.status-updated": {
      "data": {
        "type": "object"
      }
    },
    "account.tag-added": {
      "data": {
        "type": "object"
      }
    },
    "account.tag-removed": {
      "data": {
        "type": "object"
      }
    },
    "account.updated-fields": {
      "data": {
        "type": "object"
      }
    },
    "account.updated-tags": {
      "data": {
        "type": "object"
      }
    },
    "agent-conversation.created": {
      "data": {
        "type": "object"
      }
    },
    "agent-conversation.errored": {
      "data": {
        "type": "object"
      }
    },
    "agent-conversation.message-added": {
      "data": {
        "type": "object"
      }
    },
    "authentication.completed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.created": {
      "data": {
        "type": "object"
      }
    },
    "authentication.expired": {
      "data": {
        "type": "object"
      }
    },
    "authentication.failed": {
      "data": {
        "type": "object"
      }
    },
    "authentication.redacted": {
      "data": {
        "type": "object"
      }
    },
    "case-comment.created": {
      "data": {
        "type": "object"
      }
    },
    "case-message.received": {
      "data": {
        "type": "object"
      }
    },
    "case-message.sent": {
      "data": {
        "type": "object"
      }
    },
    "case-template.deleted-field": {
      "data": {
        "type": "object"
      }
    },
    "case.assigned": {
      "data": {
        "type": "object"
      }
    },
    "case.created": {
      "data": {
        "type": "object"
      }
    },
    "case.exported": {
      "data": {
        "type": "object"
      }
    },
    "case.print-initiated": {
      "data": {
        "type": "object"
      }
    },
    "case.queue-updated": {
      "data": {
        "type": "object"
      }
    },
    "case.redacted": {
      "data": {
        "type": "object"
      }
    },
    "case.reopened": {
      "data": {
        "type": "object"
      }
    },
    "case.resolved": {
      "data": {
        "type": "object"
      }
    },
    "case.sla-expired": {
      "data": {
        "type": "object"
      }
    },
    "case.status-updated": {
      "data": {
        "type": "object"
      }
    },
    "case.updated": {
      "data": {
        "type": "object"
      }
    },
    "case.updated-fields": {
      "data": {
        "type": "object"
      }
    },
    "case.updated-tags": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.completed": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.created": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.expired": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.failed": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.reusable-persona-used": {
      "data": {
        "type": "object"
      }
    },
    "checkpoint.started": {
      "data": {
        "type": "object"
      }
    },
    "connect/share-token.inbound-created": {
      "data": {
        "type": "object"
      }
    },
    "connect/share-token.inbound-redeemed": {
      "data": {
        "type": "object"
      }
    },
    "connect/share-token.outbound-created": {
      "data": {
        "type": "object"
      }
    },
    "connect/share-token.outbound-redeemed": {
      "data": {
        "type": "object"
      }
    },
    "document.created": {
      "data": {
        "type": "object"
      }
    },
    "document.errored": {
      "data": {
        "type": "object"
      }
    },
    "document.extracted": {
      "data": {
        "type": "object"
      }
    },
    "document.pending": {
      "data": {
        "type": "object"
      }
    },
    "document.processed": {
      "data": {
        "type": "object"
      }
    },
    "document.submitted": {
      "data": {
        "type": "object"
      }
    },
    "filing.created": {
      "data": {
        "type": "object"
      }
    },
    "filing.filed": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.completed": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.errored": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.reran": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.submitted": {
      "data": {
        "type": "object"
      }
    },
    "graph-query.timed-out": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.canceled": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.completed": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.errored": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.paused": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.resumed": {
      "data": {
        "type": "object"
      }
    },
    "importer-pipeline-run.started": {
      "data": {
        "type": "object"
      }
    },
    "inquiry-session.canceled": {
      "data": {
        "type": "object"
      }
    },
    "inquiry-session.expired": {
      "data": {
        "type": "object"
      }
    },
    "inquiry-session.started": {
      "data": {
        "type": "object"
      }
    },
    "inquiry-template-version.created": {
      "data": {
        "type": "object"
      }
    },
    "inquiry-template-version.published": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.approved": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.completed": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.created": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.declined": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.expired": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.failed": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.marked-for-review": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.redacted": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.reusable-persona-assurance-failed": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.reusable-persona-created": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.reusable-persona-updated": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.reusable-persona-used": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.started": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.transitioned": {
      "data": {
        "type": "object"
      }
    },
    "inquiry.updated-tags": {
      "data": {
        "type": "object"
      }
    },
    "integration-log.created": {
      "data": {
        "type": "object"
      }
    },
    "report/address-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/address-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/address-lookup.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/adverse-media.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/adverse-media.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/adverse-media.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/adverse-media.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/background-check.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/better-business-bureau.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/better-business-bureau.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-adverse-media.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/business-adverse-media.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-adverse-media.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/business-adverse-media.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-associated-persons.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-associated-persons.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-classification.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-classification.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-classification.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-enforcement-action.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-enforcement-action.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-enforcement-action.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-industry-classification.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-industry-classification.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-industry-classification.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-liens-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-liens-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-lookup-eu.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-lookup-eu.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-media-coverage.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-media-coverage.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/business-media-coverage.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-media-coverage.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-nonprofit.changed": {
      "data": {
        "type": "object"
      }
    },
    "report/business-nonprofit.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-nonprofit.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-online-presence.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-online-presence.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-online-presence.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-personnel-insights.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-personnel-insights.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-personnel-insights.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/business-registrations-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-registrations-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-social-media.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-social-media.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-watchlist.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/business-watchlist.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-watchlist.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/business-watchlist.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/business-website.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/business-website.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/chainalysis-address-screening.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/chainalysis-address-screening.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/clearbit-business-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/clearbit-business-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/coinbase-check-crypto-risk.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/coinbase-check-crypto-risk.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/community-safety.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/community-safety.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/community-safety.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/comply-advantage-search.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/comprehensive-profile.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/crypto-address-watchlist.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/crypto-address-watchlist.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/crypto-address-watchlist.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/crypto_address.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/crypto_address.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/custom-list.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/custom-list.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/custom-list.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/custom-list.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/email-address.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/email-address.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/employer-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/equifax-oneview.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/equifax-oneview.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/finra-broker-check.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/finra-broker-check.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/kyckr-business-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/kyckr-business-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/middesk.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/middesk.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/middesk.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/mx-account.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/mx-account.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/nces.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/nces.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-cash-atlas.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-cash-atlas.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-cash-atlas.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-credit-passport.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-credit-passport.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/novacredit-credit-passport.submitted": {
      "data": {
        "type": "object"
      }
    },
    "report/phone-number.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/phone-number.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/politically-exposed-person.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/politically-exposed-person.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/politically-exposed-person.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/politically-exposed-person.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/profile-non-authoritative.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/profile-non-authoritative.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/profile.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/profile.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/screening.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/screening.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/screening.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/sec-action-lookup.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/sec-action-lookup.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/sentilink-application-risk.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/sentilink-application-risk.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/sentilink-scores.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/sentilink-scores.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/social-media.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/social-media.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/synthetic.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/synthetic.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/trm-wallet-screening.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/trm-wallet-screening.ready": {
      "data": {
        "type": "object"
      }
    },
    "report/watchlist.dismissed": {
      "data": {
        "type": "object"
      }
    },
    "report/watchlist.errored": {
      "data": {
        "type": "object"
      }
    },
    "report/watchlist.matched": {
      "data": {
        "type": "object"
      }
    },
    "report/watchlist.ready": {
      "data": {
        "type": "object"
      }
    },
    "sar.created": {
      "data": {
        "type": "object"
      }
    },
    "sar.filed": {
      "data": {
        "type": "object"
      }
    },
    "selfie.created": {
      "data": {
        "type": "object"
      }
    },
    "selfie.errored": {
      "data": {
        "type": "object"
      }
    },
    "selfie.processed": {
      "data": {
        "type": "object"
      }
    },
    "selfie.submitted": {
      "data": {
        "type": "object"
      }
    },
    "session.created": {
      "data": {
        "type": "object"
      }
    },
    "session.expired": {
      "data": {
        "type": "object"
      }
    },
    "transaction-type.deleted-field": {
      "data": {
        "type": "object"
      }
    },
    "transaction.added-relation": {
      "data": {
        "type": "object"
      }
    },
    "transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "transaction.labeled": {
      "data": {
        "type": "object"
      }
    },
    "transaction.redacted": {
      "data": {
        "type": "object"
      }
    },
    "transaction.removed-relation": {
      "data": {
        "type": "object"
      }
    },
    "transaction.sentinel-session-processed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.status-updated": {
      "data": {
        "type": "object"
      }
    },
    "transaction.updated-fields": {
      "data": {
        "type": "object"
      }
    },
    "user.availability-updated": {
      "data": {
        "type": "object"
      }
    },
    "verification.canceled": {
      "data": {
        "type": "object"
      }
    },
    "verification.created": {
      "data": {
        "type": "object"
      }
    },
    "verification.escalated": {
      "data": {
        "type": "object"
      }
    },
    "verification.failed": {
      "data": {
        "type": "object"
      }
    },
    "verification.passed": {
      "data": {
        "type": "object"
      }
    },
    "verification.requires-retry": {
      "data": {
        "type": "object"
      }
    },
    "verification.skipped": {
      "data": {
        "type": "object"
      }
    },
    "verification.submitted": {
      "data": {
        "type": "object"
      }
    },
    "verification.tentatively-failed": {
      "data": {
        "type": "object"
      }
    },
    "verification.tentatively-passed": {
      "data": {
        "type": "object"
      }
    },
    "verification.updated-tags": {
      "data": {
        "type": "object"
      }
    },
    "workflow-run.created": {
      "data": {
        "type": "object"
      }
    },
    "workflow-run.errored": {
      "data": {
        "type": "object"
      }
    },
    "workflow-run.resumed": {
      "data": {
        "type": "object"
      }
    },
    "workflow.published": {
      "data": {
        "type": "object"
      }
    }
  }
};
