// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Fireblocks (webhooks v2)'s record, for `new Webhook(fireblocksV2, secret)` of `hookseal/base` with `hookseal/keys`. */
export const fireblocksV2: Provider & { readonly id: "fireblocks-v2" } = {
  "id": "fireblocks-v2",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Fireblocks-Webhook-Signature"
    },
    "algorithm": "jws",
    "algorithms": [
      "RS512"
    ],
    "jws": {
      "detached": true,
      "payload": "{body}"
    },
    "key_source": {
      "kind": "jwks",
      "url": "https://keys.fireblocks.io/.well-known/jwks.json"
    },
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    }
  },
  "envelope": {
    "type": "eventType",
    "id": "id",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Responses & retries” in Fireblocks' documentation",
      "attempts": 10,
      "delays": [
        10,
        30,
        120,
        300,
        900,
        1800,
        3600,
        7200,
        14400
      ]
    }
  ],
  "events": {
    "transaction.created": {},
    "transaction.status.updated": {},
    "transaction.approval_status.updated": {},
    "transaction.network_records.processing_completed": {},
    "external_wallet.asset.added": {},
    "external_wallet.asset.removed": {},
    "internal_wallet.asset.added": {},
    "internal_wallet.asset.removed": {},
    "contract_wallet.asset.added": {},
    "contract_wallet.asset.removed": {},
    "vault_account.created": {},
    "vault_account.asset.added": {},
    "vault_account.asset.balance_updated": {},
    "vault_account.nft.balance_updated": {},
    "embedded_wallet.status.updated": {},
    "embedded_wallet.created": {},
    "embedded_wallet.asset.balance_updated": {},
    "embedded_wallet.asset.added": {},
    "embedded_wallet.account.created": {},
    "embedded_wallet.device.added": {},
    "onchain_data.updated": {},
    "connection.added": {},
    "connection.removed": {},
    "connection.request.waiting_peer_approval": {},
    "connection.request.rejected_by_peer": {},
    "exchange_account.connected": {},
    "fiat_account.connected": {},
    "connected_account.connected": {},
    "ticket.created": {},
    "ticket.submitted": {},
    "ticket.expired": {},
    "ticket.canceled": {},
    "ticket.fulfilled": {},
    "ticket.counterparty.added": {},
    "ticket.counterparty_external_id.set": {},
    "ticket.note.added": {},
    "ticket.expires_at.set": {},
    "ticket.expires_in.set": {},
    "ticket.term.added": {},
    "ticket.term.updated": {},
    "ticket.term.deleted": {},
    "ticket.term.funded": {},
    "ticket.term.manually_funded": {},
    "ticket.term.funding_canceled": {},
    "ticket.term.funding_failed": {},
    "ticket.term.funding_completed": {},
    "ticket.term.transaction_status_changed": {},
    "settlement.created": {},
    "order.updated": {},
    "automation_execution.update": {}
  }
};
