// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** PayPal's record, for `new Webhook(paypal, secret)` of `hookseal/base` with `hookseal/keys`. */
export const paypal: Provider & { readonly id: "paypal" } = {
  "id": "paypal",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "PAYPAL-TRANSMISSION-SIG",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "{header:PAYPAL-TRANSMISSION-ID}|{timestamp}|{setting:webhook_id}|{body|crc32}",
    "key_source": {
      "kind": "certificate",
      "url": "{header:PAYPAL-CERT-URL}",
      "hosts": [
        "api\\.paypal\\.com",
        "api\\.sandbox\\.paypal\\.com"
      ],
      "paths": [
        "/v1/notifications/certs/[A-Za-z0-9_-]+"
      ]
    },
    "key": {
      "decode": "pem",
      "certificate": true
    },
    "timestamp": {
      "header": "PAYPAL-TRANSMISSION-TIME",
      "format": "rfc3339",
      "tolerance_s": 345600
    },
    "covers_body": false,
    "require": {
      "header:PAYPAL-AUTH-ALGO": "SHA256withRSA"
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "id",
    "timestamp": "create_time",
    "data": "resource"
  },
  "settings": {
    "webhook_id": {
      "description": "The webhook's id."
    }
  },
  "retry_schedules": [
    {
      "source": "PayPal's documentation",
      "attempts": 26
    }
  ],
  "events": {
    "PAYMENT.AUTHORIZATION.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.AUTHORIZATION.VOIDED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.DECLINED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.PENDING": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.REFUNDED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.CAPTURE.DENIED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.REFUND.PENDING": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.REFUND.FAILED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTSBATCH.DENIED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTSBATCH.PROCESSING": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTSBATCH.SUCCESS": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.BLOCKED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.CANCELED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.DENIED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.FAILED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.HELD": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.REFUNDED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.RETURNED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.SUCCEEDED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.PAYOUTS-ITEM.UNCLAIMED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.PLAN.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.PLAN.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.RE-ACTIVATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.SUSPENDED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "IDENTITY.AUTHORIZATION-CONSENT.REVOKED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENTS.PAYMENT.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "CHECKOUT.ORDER.APPROVED": {
      "data": {
        "type": "object"
      }
    },
    "CHECKOUT.CHECKOUT.BUYER-APPROVED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.DISPUTE.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.DISPUTE.RESOLVED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.DISPUTE.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "RISK.DISPUTE.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.PAID": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.REFUNDED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.SCHEDULED": {
      "data": {
        "type": "object"
      }
    },
    "INVOICING.INVOICE.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CHECKOUT.ORDER.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "CHECKOUT.ORDER.PROCESSED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.ACCOUNT-LIMITATION.ADDED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.ACCOUNT-LIMITATION.ESCALATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.ACCOUNT-LIMITATION.LIFTED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.ACCOUNT-LIMITATION.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.CAPABILITY-UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.PRODUCT-SUBSCRIPTION-UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ALREADY-INTEGRATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ONBOARDING-INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED": {
      "data": {
        "type": "object"
      }
    },
    "MERCHANT.ONBOARDING.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "MERCHANT.PARTNER-CONSENT.REVOKED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.CREATION-FAILED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.RISK-ASSESSED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-NOTIFIED": {
      "data": {
        "type": "object"
      }
    },
    "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-DEBIT-INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "CHECKOUT.PAYMENT-APPROVAL.REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.ORDER.CANCELLED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.ORDER.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.SALE.COMPLETED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.SALE.DENIED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.SALE.PENDING": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.SALE.REFUNDED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT.SALE.REVERSED": {
      "data": {
        "type": "object"
      }
    },
    "CATALOG.PRODUCT.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "CATALOG.PRODUCT.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.PLAN.ACTIVATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.PLAN.PRICING-CHANGE.ACTIVATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.PLAN.DEACTIVATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.ACTIVATED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.EXPIRED": {
      "data": {
        "type": "object"
      }
    },
    "BILLING.SUBSCRIPTION.PAYMENT.FAILED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.CREDIT-CARD.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.CREDIT-CARD.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.CREDIT-CARD.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.PAYMENT-TOKEN.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.PAYMENT-TOKEN.DELETED": {
      "data": {
        "type": "object"
      }
    },
    "VAULT.PAYMENT-TOKEN.DELETION-INITIATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.ENROLLMENT.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.METADATA.CHANGED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.PAYMENT-CREDENTIAL.CREATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.PAYMENT-CREDENTIAL.UPDATED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.TOKEN-STATUS.CHANGED": {
      "data": {
        "type": "object"
      }
    },
    "PAYMENT-TOKENIZATION.TRANSACTION.CREATED": {
      "data": {
        "type": "object"
      }
    }
  }
};
