// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Dwolla's record, for `new Webhook(dwolla, secret)` of `hookseal/base`. */
export const dwolla: Provider & { readonly id: "dwolla" } = {
  "id": "dwolla",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Request-Signature-SHA-256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "topic",
    "id": "id",
    "timestamp": "timestamp"
  },
  "retry_schedules": [
    {
      "source": "Dwolla's documentation",
      "attempts": 9,
      "delays": [
        900,
        2700,
        7200,
        10800,
        21600,
        43200,
        86400,
        86400
      ],
      "timeout": 10
    }
  ],
  "events": {
    "account_suspended": {
      "data": {
        "type": "object"
      }
    },
    "account_activated": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_added": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_removed": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_verified": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_unverified": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_negative": {
      "data": {
        "type": "object"
      }
    },
    "funding_source_updated": {
      "data": {
        "type": "object"
      }
    },
    "microdeposits_added": {
      "data": {
        "type": "object"
      }
    },
    "microdeposits_failed": {
      "data": {
        "type": "object"
      }
    },
    "microdeposits_completed": {
      "data": {
        "type": "object"
      }
    },
    "microdeposits_maxattempts": {
      "data": {
        "type": "object"
      }
    },
    "bank_transfer_created": {
      "data": {
        "type": "object"
      }
    },
    "bank_transfer_creation_failed": {
      "data": {
        "type": "object"
      }
    },
    "bank_transfer_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "bank_transfer_failed": {
      "data": {
        "type": "object"
      }
    },
    "bank_transfer_completed": {
      "data": {
        "type": "object"
      }
    },
    "transfer_created": {
      "data": {
        "type": "object"
      }
    },
    "transfer_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "transfer_failed": {
      "data": {
        "type": "object"
      }
    },
    "transfer_completed": {
      "data": {
        "type": "object"
      }
    },
    "mass_payment_created": {
      "data": {
        "type": "object"
      }
    },
    "mass_payment_completed": {
      "data": {
        "type": "object"
      }
    },
    "mass_payment_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "statement_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_kba_verification_needed": {
      "data": {
        "type": "object"
      }
    },
    "customer_kba_verification_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_kba_verification_passed": {
      "data": {
        "type": "object"
      }
    },
    "customer_verification_document_needed": {
      "data": {
        "type": "object"
      }
    },
    "customer_verification_document_uploaded": {
      "data": {
        "type": "object"
      }
    },
    "customer_verification_document_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_verification_document_approved": {
      "data": {
        "type": "object"
      }
    },
    "customer_reverification_needed": {
      "data": {
        "type": "object"
      }
    },
    "customer_verified": {
      "data": {
        "type": "object"
      }
    },
    "customer_suspended": {
      "data": {
        "type": "object"
      }
    },
    "customer_activated": {
      "data": {
        "type": "object"
      }
    },
    "customer_deactivated": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_removed": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_verification_document_needed": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_verification_document_uploaded": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_verification_document_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_verification_document_approved": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_reverification_needed": {
      "data": {
        "type": "object"
      }
    },
    "customer_beneficial_owner_verified": {
      "data": {
        "type": "object"
      }
    },
    "customer_exchange_reauth_required": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_added": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_removed": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_verified": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_unverified": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_negative": {
      "data": {
        "type": "object"
      }
    },
    "customer_funding_source_updated": {
      "data": {
        "type": "object"
      }
    },
    "customer_microdeposits_added": {
      "data": {
        "type": "object"
      }
    },
    "customer_microdeposits_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_microdeposits_completed": {
      "data": {
        "type": "object"
      }
    },
    "customer_microdeposits_maxattempts": {
      "data": {
        "type": "object"
      }
    },
    "customer_bank_transfer_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_bank_transfer_creation_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_bank_transfer_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "customer_bank_transfer_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_bank_transfer_completed": {
      "data": {
        "type": "object"
      }
    },
    "customer_transfer_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_transfer_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "customer_transfer_failed": {
      "data": {
        "type": "object"
      }
    },
    "customer_transfer_completed": {
      "data": {
        "type": "object"
      }
    },
    "customer_mass_payment_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_mass_payment_completed": {
      "data": {
        "type": "object"
      }
    },
    "customer_mass_payment_cancelled": {
      "data": {
        "type": "object"
      }
    },
    "customer_balance_inquiry_completed": {
      "data": {
        "type": "object"
      }
    },
    "customer_label_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_label_ledger_entry_created": {
      "data": {
        "type": "object"
      }
    },
    "customer_label_removed": {
      "data": {
        "type": "object"
      }
    }
  }
};
