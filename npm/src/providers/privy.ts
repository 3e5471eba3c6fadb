// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Privy's record, for `new Webhook(privy, secret)` of `hookseal/base`. */
export const privy: Provider & { readonly id: "privy" } = {
  "id": "privy",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "svix-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "svix-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "svix-id"
  },
  "envelope": {
    "type": "type"
  },
  "events": {
    "wallet.funds_deposited": {
      "data": {
        "type": "object"
      }
    },
    "wallet.funds_withdrawn": {
      "data": {
        "type": "object"
      }
    },
    "intent.authorized": {
      "data": {
        "type": "object"
      }
    },
    "intent.created": {
      "data": {
        "type": "object"
      }
    },
    "intent.executed": {
      "data": {
        "type": "object"
      }
    },
    "intent.failed": {
      "data": {
        "type": "object"
      }
    },
    "intent.rejected": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.custom_order.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.custom_order.executed": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.custom_order.execution_failed": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.quote.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.quote.executed": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.quote.execution_failed": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.user.closed": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.user.disabled": {
      "data": {
        "type": "object"
      }
    },
    "kraken_embed.user.verified": {
      "data": {
        "type": "object"
      }
    },
    "mfa.disabled": {
      "data": {
        "type": "object"
      }
    },
    "mfa.enabled": {
      "data": {
        "type": "object"
      }
    },
    "wallet.private_key_export": {
      "data": {
        "type": "object"
      }
    },
    "wallet.seed_phrase_export": {
      "data": {
        "type": "object"
      }
    },
    "transaction.broadcasted": {
      "data": {
        "type": "object"
      }
    },
    "transaction.confirmed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.execution_reverted": {
      "data": {
        "type": "object"
      }
    },
    "transaction.failed": {
      "data": {
        "type": "object"
      }
    },
    "transaction.provider_error": {
      "data": {
        "type": "object"
      }
    },
    "transaction.replaced": {
      "data": {
        "type": "object"
      }
    },
    "transaction.still_pending": {
      "data": {
        "type": "object"
      }
    },
    "usage.cross_chain_fee.recorded": {
      "data": {
        "type": "object"
      }
    },
    "usage.gas_sponsorship.recorded": {
      "data": {
        "type": "object"
      }
    },
    "user.authenticated": {
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
    "user.linked_account": {
      "data": {
        "type": "object"
      }
    },
    "user_operation.completed": {
      "data": {
        "type": "object"
      }
    },
    "user.transferred_account": {
      "data": {
        "type": "object"
      }
    },
    "user.unlinked_account": {
      "data": {
        "type": "object"
      }
    },
    "user.updated_account": {
      "data": {
        "type": "object"
      }
    },
    "user.wallet_created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_deposit.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_deposit.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_deposit.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_deposit.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_fee_collect.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_fee_collect.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_fee_collect.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_fee_collect.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_incentive_claim.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_incentive_claim.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_incentive_claim.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_incentive_claim.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_withdraw.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_withdraw.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_withdraw.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.earn_withdraw.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.swap.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.swap.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.swap.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.swap.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.transfer.failed": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.transfer.rejected": {
      "data": {
        "type": "object"
      }
    },
    "wallet_action.transfer.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "wallet.archived": {
      "data": {
        "type": "object"
      }
    },
    "wallet.recovered": {
      "data": {
        "type": "object"
      }
    },
    "wallet.recovery_setup": {
      "data": {
        "type": "object"
      }
    },
    "wallet.restored": {
      "data": {
        "type": "object"
      }
    },
    "yield.claim.confirmed": {
      "data": {
        "type": "object"
      }
    },
    "yield.deposit.confirmed": {
      "data": {
        "type": "object"
      }
    },
    "yield.withdraw.confirmed": {
      "data": {
        "type": "object"
      }
    }
  }
};
