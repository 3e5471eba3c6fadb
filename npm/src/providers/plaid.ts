// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Plaid's record, for `new Webhook(plaid, secret)` of `hookseal/base` with `hookseal/keys`. */
export const plaid: Provider & { readonly id: "plaid" } = {
  "id": "plaid",
  "scheme": {
    "signature": {
      "header": "Plaid-Verification"
    },
    "algorithm": "jwt",
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "timestamp": {
      "claim": "iat",
      "format": "unix",
      "tolerance_s": 300
    },
    "algorithms": [
      "ES256"
    ],
    "claims": {
      "request_body_sha256": "{body|sha256|hex}"
    }
  },
  "envelope": {
    "type": "{json:webhook_type}.{json:webhook_code}"
  },
  "event_key": [
    "claim:iat",
    "claim:request_body_sha256"
  ],
  "retry_schedules": [
    {
      "source": "Plaid's documentation",
      "attempts": 7,
      "delays": [
        30,
        120,
        480,
        1920,
        7680,
        30720
      ],
      "timeout": 10
    }
  ],
  "events": {
    "ASSETS.ERROR": {
      "data": {
        "type": "object"
      }
    },
    "ASSETS.PRODUCT_READY": {
      "data": {
        "type": "object"
      }
    },
    "AUTH.AUTOMATICALLY_VERIFIED": {
      "data": {
        "type": "object"
      }
    },
    "AUTH.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "AUTH.PRODUCT_PERMISSIONS_REQUIRED": {
      "data": {
        "type": "object"
      }
    },
    "AUTH.SMS_MICRODEPOSITS_VERIFICATION": {
      "data": {
        "type": "object"
      }
    },
    "AUTH.VERIFICATION_EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "BANK_TRANSFERS.BANK_TRANSFERS_EVENTS_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "BASE_REPORT.ERROR": {
      "data": {
        "type": "object"
      }
    },
    "BEACON.DUPLICATE_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "BEACON.REPORT_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "BEACON.REPORT_SYNDICATION_CREATED": {
      "data": {
        "type": "object"
      }
    },
    "BEACON.REPORT_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "BEACON.USER_STATUS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.CASH_FLOW_INSIGHTS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.EXPECTED_DEPOSIT_MISSED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.INSIGHTS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.LARGE_DEPOSIT_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.LOW_BALANCE_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.NEW_INCOME_STREAM_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.NEW_LOAN_PAYMENT_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "CASH_FLOW_UPDATES.NSF_OVERDRAFT_DETECTED": {
      "data": {
        "type": "object"
      }
    },
    "CHECK_REPORT.CHECK_REPORT_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CHECK_REPORT.CHECK_REPORT_READY": {
      "data": {
        "type": "object"
      }
    },
    "CHECK_REPORT.UPGRADE_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CHECK_REPORT.USER_CHECK_REPORT_FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CHECK_REPORT.USER_CHECK_REPORT_READY": {
      "data": {
        "type": "object"
      }
    },
    "CRA_INCOME.BANK_INCOME_COMPLETE": {
      "data": {
        "type": "object"
      }
    },
    "CRA_INCOME.ERROR": {
      "data": {
        "type": "object"
      }
    },
    "CRA_INSIGHTS.PARTNER_INSIGHTS_COMPLETE": {
      "data": {
        "type": "object"
      }
    },
    "CRA_INSIGHTS.PARTNER_INSIGHTS_ERROR": {
      "data": {
        "type": "object"
      }
    },
    "DASHBOARD_CONFIGURED_ALERT.INSTITUTION_STATUS_ALERT_TRIGGERED": {
      "data": {
        "type": "object"
      }
    },
    "ENTITY_SCREENING.STATUS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "HOLDINGS.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY.PRODUCT_PERMISSIONS_REQUIRED": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY_VERIFICATION.RETRIED": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY_VERIFICATION.STATUS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY_VERIFICATION.STEP_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.BANK_INCOME_COMPLETE": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.BANK_INCOME_REFRESH_COMPLETE": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.BANK_INCOME_REFRESH_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.INCOME_VERIFICATION": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.INCOME_VERIFICATION_RISK_SIGNALS": {
      "data": {
        "type": "object"
      }
    },
    "INCOME.PRODUCT_READY": {
      "data": {
        "type": "object"
      }
    },
    "INVESTMENTS_TRANSACTIONS.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "INVESTMENTS_TRANSACTIONS.HISTORICAL_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "ISSUES.ISSUE_RESOLVED": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.ERROR": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.LOGIN_REPAIRED": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.NEW_ACCOUNTS_AVAILABLE": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.PENDING_DISCONNECT": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.PENDING_EXPIRATION": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.USER_ACCOUNT_REVOKED": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.USER_PERMISSION_REVOKED": {
      "data": {
        "type": "object"
      }
    },
    "ITEM.WEBHOOK_UPDATE_ACKNOWLEDGED": {
      "data": {
        "type": "object"
      }
    },
    "LAYER.LAYER_AUTHENTICATION_PASSED": {
      "data": {
        "type": "object"
      }
    },
    "LIABILITIES.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "LINK.EVENTS": {
      "data": {
        "type": "object"
      }
    },
    "LINK.ITEM_ADD_RESULT": {
      "data": {
        "type": "object"
      }
    },
    "LINK.SESSION_FINISHED": {
      "data": {
        "type": "object"
      }
    },
    "LINK_DELIVERY.DELIVERY_STATUS": {
      "data": {
        "type": "object"
      }
    },
    "LINK_DELIVERY.LINK_CALLBACK": {
      "data": {
        "type": "object"
      }
    },
    "PARTNER.END_CUSTOMER_OAUTH_STATUS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT_INITIATION.CONSENT_STATUS_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT_INITIATION.PAYMENT_STATUS_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "PROCESSOR_TOKEN.WEBHOOK_UPDATE_ACKNOWLEDGED": {
      "data": {
        "type": "object"
      }
    },
    "PROTECT.PROTECT_USER_EVENT": {
      "data": {
        "type": "object"
      }
    },
    "SCREENING.STATUS_UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "STATEMENTS.STATEMENTS_REFRESH_COMPLETE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.DEFAULT_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.HISTORICAL_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.INITIAL_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.RECURRING_TRANSACTIONS_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.SYNC_UPDATES_AVAILABLE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSACTIONS.TRANSACTIONS_REMOVED": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER.PLATFORM_ONBOARDING_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER.RECURRING_CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER.RECURRING_NEW_TRANSFER": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER.RECURRING_TRANSFER_SKIPPED": {
      "data": {
        "type": "object"
      }
    },
    "TRANSFER.TRANSFER_EVENTS_UPDATE": {
      "data": {
        "type": "object"
      }
    },
    "WALLET.WALLET_TRANSACTION_STATUS_UPDATE": {
      "data": {
        "type": "object"
      }
    }
  }
};
