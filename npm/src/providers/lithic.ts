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
    "account_holder.created": {},
    "account_holder.updated": {},
    "account_holder.verification": {},
    "account_holder_document.updated": {},
    "auth_rules.backtest_report.created": {},
    "balance.updated": {},
    "book_transfer_transaction.created": {},
    "book_transfer_transaction.updated": {},
    "card.converted": {},
    "card.created": {},
    "card.reissued": {},
    "card.renewed": {},
    "card.shipped": {},
    "card.updated": {},
    "card_authorization.approval_request": {},
    "card_authorization.challenge": {},
    "card_authorization.challenge_response": {},
    "card_transaction.enhanced_data.created": {},
    "card_transaction.enhanced_data.updated": {},
    "card_transaction.updated": {},
    "claim.created": {},
    "claim.updated": {},
    "claim_document.accepted": {},
    "claim_document.rejected": {},
    "claim_document.uploaded": {},
    "digital_wallet.tokenization_approval_request": {},
    "digital_wallet.tokenization_result": {},
    "digital_wallet.tokenization_two_factor_authentication_code": {},
    "digital_wallet.tokenization_two_factor_authentication_code_sent": {},
    "digital_wallet.tokenization_updated": {},
    "dispute.updated": {},
    "dispute_evidence.upload_failed": {},
    "dispute_transaction.created": {},
    "dispute_transaction.updated": {},
    "external_bank_account.created": {},
    "external_bank_account.updated": {},
    "external_payment.created": {},
    "external_payment.updated": {},
    "financial_account.created": {},
    "financial_account.updated": {},
    "funding_event.created": {},
    "internal_transaction.created": {},
    "internal_transaction.updated": {},
    "loan_tape.created": {},
    "loan_tape.updated": {},
    "management_operation.created": {},
    "management_operation.updated": {},
    "network_total.created": {},
    "network_total.updated": {},
    "payment_transaction.created": {},
    "payment_transaction.updated": {},
    "settlement_report.updated": {},
    "statements.created": {},
    "three_ds_authentication.approval_request": {},
    "three_ds_authentication.challenge": {},
    "three_ds_authentication.created": {},
    "three_ds_authentication.updated": {},
    "tokenization.approval_request": {},
    "tokenization.result": {},
    "tokenization.two_factor_authentication_code": {},
    "tokenization.two_factor_authentication_code_sent": {},
    "tokenization.updated": {}
  }
};
