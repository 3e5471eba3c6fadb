// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lithic's record, for `new Webhook(lithic, secret)` of `hookseal/base`. */
export const lithic: Provider & { readonly id: "lithic" } = {
  "id": "lithic",
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
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "event_type"
  },
  "events": {
    "account_holder.created": {
      "data": {
        "type": "object"
      }
    },
    "account_holder.updated": {
      "data": {
        "type": "object"
      }
    },
    "account_holder.verification": {
      "data": {
        "type": "object"
      }
    },
    "account_holder_document.updated": {
      "data": {
        "type": "object"
      }
    },
    "auth_rules.backtest_report.created": {
      "data": {
        "type": "object"
      }
    },
    "balance.updated": {
      "data": {
        "type": "object"
      }
    },
    "book_transfer_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "book_transfer_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "card.converted": {
      "data": {
        "type": "object"
      }
    },
    "card.created": {
      "data": {
        "type": "object"
      }
    },
    "card.reissued": {
      "data": {
        "type": "object"
      }
    },
    "card.renewed": {
      "data": {
        "type": "object"
      }
    },
    "card.shipped": {
      "data": {
        "type": "object"
      }
    },
    "card.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_authorization.approval_request": {
      "data": {
        "type": "object"
      }
    },
    "card_authorization.challenge": {
      "data": {
        "type": "object"
      }
    },
    "card_authorization.challenge_response": {
      "data": {
        "type": "object"
      }
    },
    "card_transaction.enhanced_data.created": {
      "data": {
        "type": "object"
      }
    },
    "card_transaction.enhanced_data.updated": {
      "data": {
        "type": "object"
      }
    },
    "card_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "claim.created": {
      "data": {
        "type": "object"
      }
    },
    "claim.updated": {
      "data": {
        "type": "object"
      }
    },
    "claim_document.accepted": {
      "data": {
        "type": "object"
      }
    },
    "claim_document.rejected": {
      "data": {
        "type": "object"
      }
    },
    "claim_document.uploaded": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet.tokenization_approval_request": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet.tokenization_result": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet.tokenization_two_factor_authentication_code": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet.tokenization_two_factor_authentication_code_sent": {
      "data": {
        "type": "object"
      }
    },
    "digital_wallet.tokenization_updated": {
      "data": {
        "type": "object"
      }
    },
    "dispute.updated": {
      "data": {
        "type": "object"
      }
    },
    "dispute_evidence.upload_failed": {
      "data": {
        "type": "object"
      }
    },
    "dispute_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "external_bank_account.created": {
      "data": {
        "type": "object"
      }
    },
    "external_bank_account.updated": {
      "data": {
        "type": "object"
      }
    },
    "external_payment.created": {
      "data": {
        "type": "object"
      }
    },
    "external_payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "financial_account.created": {
      "data": {
        "type": "object"
      }
    },
    "financial_account.updated": {
      "data": {
        "type": "object"
      }
    },
    "funding_event.created": {
      "data": {
        "type": "object"
      }
    },
    "internal_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "internal_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "loan_tape.created": {
      "data": {
        "type": "object"
      }
    },
    "loan_tape.updated": {
      "data": {
        "type": "object"
      }
    },
    "management_operation.created": {
      "data": {
        "type": "object"
      }
    },
    "management_operation.updated": {
      "data": {
        "type": "object"
      }
    },
    "network_total.created": {
      "data": {
        "type": "object"
      }
    },
    "network_total.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment_transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "payment_transaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "settlement_report.updated": {
      "data": {
        "type": "object"
      }
    },
    "statements.created": {
      "data": {
        "type": "object"
      }
    },
    "three_ds_authentication.approval_request": {
      "data": {
        "type": "object"
      }
    },
    "three_ds_authentication.challenge": {
      "data": {
        "type": "object"
      }
    },
    "three_ds_authentication.created": {
      "data": {
        "type": "object"
      }
    },
    "three_ds_authentication.updated": {
      "data": {
        "type": "object"
      }
    },
    "tokenization.approval_request": {
      "data": {
        "type": "object"
      }
    },
    "tokenization.result": {
      "data": {
        "type": "object"
      }
    },
    "tokenization.two_factor_authentication_code": {
      "data": {
        "type": "object"
      }
    },
    "tokenization.two_factor_authentication_code_sent": {
      "data": {
        "type": "object"
      }
    },
    "tokenization.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
