// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Increase's record, for `new Webhook(increase, secret)` of `hookseal/base`. */
export const increase: Provider & { readonly id: "increase" } = {
  "id": "increase",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "category",
    "timestamp": "created_at"
  },
  "events": {
    "account.created": {
      "data": {
        "type": "object"
      }
    },
    "account.updated": {
      "data": {
        "type": "object"
      }
    },
    "account_number.created": {
      "data": {
        "type": "object"
      }
    },
    "account_number.updated": {
      "data": {
        "type": "object"
      }
    },
    "account_statement.created": {
      "data": {
        "type": "object"
      }
    },
    "account_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "account_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "ach_prenotification.created": {
      "data": {
        "type": "object"
      }
    },
    "ach_prenotification.updated": {
      "data": {
        "type": "object"
      }
    },
    "ach_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "ach_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_address.created": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_address.updated": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_offramp_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_offramp_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_onramp_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "blockchain_onramp_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "bookkeeping_account.created": {
      "data": {
        "type": "object"
      }
    },
    "bookkeeping_account.updated": {
      "data": {
        "type": "object"
      }
    },
    "bookkeeping_entry_set.updated": {
      "data": {
        "type": "object"
      }
    },
    "card.created": {
      "data": {
        "type": "object"
      }
    },
    "card.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_payment.created": {
      "data": {
        "type": "object"
      }
    },
    "card_payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_purchase_supplement.created": {
      "data": {
        "type": "object"
      }
    },
    "card_profile.created": {
      "data": {
        "type": "object"
      }
    },
    "card_profile.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "card_dispute.updated": {
      "data": {
        "type": "object"
      }
    },
    "check_deposit.created": {
      "data": {
        "type": "object"
      }
    },
    "check_deposit.updated": {
      "data": {
        "type": "object"
      }
    },
    "check_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "check_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "declined_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "digital_card_profile.created": {
      "data": {
        "type": "object"
      }
    },
    "digital_card_profile.updated": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet_token.created": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet_token.updated": {
      "data": {
        "type": "object"
      }
    },
    "entity.created": {
      "data": {
        "type": "object"
      }
    },
    "entity.updated": {
      "data": {
        "type": "object"
      }
    },
    "event_subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "event_subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "export.created": {
      "data": {
        "type": "object"
      }
    },
    "export.updated": {
      "data": {
        "type": "object"
      }
    },
    "external_account.created": {
      "data": {
        "type": "object"
      }
    },
    "external_account.updated": {
      "data": {
        "type": "object"
      }
    },
    "fednow_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "fednow_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "file.created": {
      "data": {
        "type": "object"
      }
    },
    "group.updated": {
      "data": {
        "type": "object"
      }
    },
    "group.heartbeat": {
      "data": {
        "type": "object"
      }
    },
    "inbound_ach_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_ach_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_ach_transfer_return.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_ach_transfer_return.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_check_deposit.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_check_deposit.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_fednow_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_fednow_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_mail_item.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_mail_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_real_time_payments_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_real_time_payments_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "inbound_wire_drawdown_request.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_wire_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "inbound_wire_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "intrafi_account_enrollment.created": {
      "data": {
        "type": "object"
      }
    },
    "intrafi_account_enrollment.updated": {
      "data": {
        "type": "object"
      }
    },
    "intrafi_exclusion.created": {
      "data": {
        "type": "object"
      }
    },
    "intrafi_exclusion.updated": {
      "data": {
        "type": "object"
      }
    },
    "loan_application.created": {
      "data": {
        "type": "object"
      }
    },
    "loan_application.updated": {
      "data": {
        "type": "object"
      }
    },
    "loan_distribution.created": {
      "data": {
        "type": "object"
      }
    },
    "loan_offer.created": {
      "data": {
        "type": "object"
      }
    },
    "loan_offer.updated": {
      "data": {
        "type": "object"
      }
    },
    "loan_purchase.created": {
      "data": {
        "type": "object"
      }
    },
    "lockbox.created": {
      "data": {
        "type": "object"
      }
    },
    "lockbox.updated": {
      "data": {
        "type": "object"
      }
    },
    "oauth_connection.created": {
      "data": {
        "type": "object"
      }
    },
    "oauth_connection.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "card_push_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "card_push_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_validation.created": {
      "data": {
        "type": "object"
      }
    },
    "card_validation.updated": {
      "data": {
        "type": "object"
      }
    },
    "pending_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "pending_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "physical_card.created": {
      "data": {
        "type": "object"
      }
    },
    "physical_card.updated": {
      "data": {
        "type": "object"
      }
    },
    "physical_card_profile.created": {
      "data": {
        "type": "object"
      }
    },
    "physical_card_profile.updated": {
      "data": {
        "type": "object"
      }
    },
    "physical_check.created": {
      "data": {
        "type": "object"
      }
    },
    "physical_check.updated": {
      "data": {
        "type": "object"
      }
    },
    "program.created": {
      "data": {
        "type": "object"
      }
    },
    "program.updated": {
      "data": {
        "type": "object"
      }
    },
    "proof_of_authorization_request.created": {
      "data": {
        "type": "object"
      }
    },
    "proof_of_authorization_request.updated": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.card_authorization_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.card_balance_inquiry_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.digital_wallet_token_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.digital_wallet_authentication_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.card_authentication_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_decision.card_authentication_challenge_requested": {
      "data": {
        "type": "object"
      }
    },
    "real_time_payments_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "real_time_payments_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "real_time_payments_request_for_payment.created": {
      "data": {
        "type": "object"
      }
    },
    "real_time_payments_request_for_payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "swift_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "swift_transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "wire_drawdown_request.created": {
      "data": {
        "type": "object"
      }
    },
    "wire_drawdown_request.updated": {
      "data": {
        "type": "object"
      }
    },
    "wire_transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "wire_transfer.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
