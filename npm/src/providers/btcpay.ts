// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** BTCPay Server's record, for `new Webhook(btcpay, secret)` of `hookseal/base`. */
export const btcpay: Provider & { readonly id: "btcpay" } = {
  "id": "btcpay",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "BTCPay-Sig",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "originalDeliveryId",
    "timestamp": "timestamp",
    "timestamp_format": "unix"
  },
  "retry_schedules": [
    {
      "source": "BTCPay Server's sender",
      "attempts": 9,
      "delays": [
        10,
        60,
        600,
        600,
        600,
        600,
        600,
        600
      ]
    }
  ],
  "events": {
    "InvoiceCreated": {},
    "InvoiceReceivedPayment": {},
    "InvoicePaymentSettled": {},
    "InvoiceProcessing": {},
    "InvoiceExpired": {},
    "InvoiceSettled": {},
    "InvoiceInvalid": {},
    "InvoiceExpiredPaidPartial": {},
    "InvoicePaidAfterExpiration": {},
    "InvoiceRefund": {}
  }
};
