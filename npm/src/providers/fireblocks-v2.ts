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
    "transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "transaction.status.updated": {
      "data": {
        "type": "object"
      }
    },
    "transaction.approval_status.updated": {
      "data": {
        "type": "object"
      }
    },
    "transaction.network_records.processing_completed": {
      "data": {
        "type": "object"
      }
    },
    "external_wallet.asset.added": {
      "data": {
        "type": "object"
      }
    },
    "external_wallet.asset.removed": {
      "data": {
        "type": "object"
      }
    },
    "internal_wallet.asset.added": {
      "data": {
        "type": "object"
      }
    },
    "internal_wallet.asset.removed": {
      "data": {
        "type": "object"
      }
    },
    "contract_wallet.asset.added": {
      "data": {
        "type": "object"
      }
    },
    "contract_wallet.asset.removed": {
      "data": {
        "type": "object"
      }
    },
    "vault_account.created": {
      "data": {
        "type": "object"
      }
    },
    "vault_account.asset.added": {
      "data": {
        "type": "object"
      }
    },
    "vault_account.asset.balance_updated": {
      "data": {
        "type": "object"
      }
    },
    "vault_account.nft.balance_updated": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.status.updated": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.created": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.asset.balance_updated": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.asset.added": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.account.created": {
      "data": {
        "type": "object"
      }
    },
    "embedded_wallet.device.added": {
      "data": {
        "type": "object"
      }
    },
    "onchain_data.updated": {
      "data": {
        "type": "object"
      }
    },
    "connection.added": {
      "data": {
        "type": "object"
      }
    },
    "connection.removed": {
      "data": {
        "type": "object"
      }
    },
    "connection.request.waiting_peer_approval": {
      "data": {
        "type": "object"
      }
    },
    "connection.request.rejected_by_peer": {
      "data": {
        "type": "object"
      }
    },
    "exchange_account.connected": {
      "data": {
        "type": "object"
      }
    },
    "fiat_account.connected": {
      "data": {
        "type": "object"
      }
    },
    "connected_account.connected": {
      "data": {
        "type": "object"
      }
    },
    "ticket.created": {
      "data": {
        "type": "object"
      }
    },
    "ticket.submitted": {
      "data": {
        "type": "object"
      }
    },
    "ticket.expired": {
      "data": {
        "type": "object"
      }
    },
    "ticket.canceled": {
      "data": {
        "type": "object"
      }
    },
    "ticket.fulfilled": {
      "data": {
        "type": "object"
      }
    },
    "ticket.counterparty.added": {
      "data": {
        "type": "object"
      }
    },
    "ticket.counterparty_external_id.set": {
      "data": {
        "type": "object"
      }
    },
    "ticket.note.added": {
      "data": {
        "type": "object"
      }
    },
    "ticket.expires_at.set": {
      "data": {
        "type": "object"
      }
    },
    "ticket.expires_in.set": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.added": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.updated": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.deleted": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.funded": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.manually_funded": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.funding_canceled": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.funding_failed": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.funding_completed": {
      "data": {
        "type": "object"
      }
    },
    "ticket.term.transaction_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "settlement.created": {
      "data": {
        "type": "object"
      }
    },
    "order.updated": {
      "data": {
        "type": "object"
      }
    },
    "automation_execution.update": {
      "data": {
        "type": "object"
      }
    }
  }
};
