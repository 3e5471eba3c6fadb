// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Shopware apps's record, for `new Webhook(shopware, secret)` of `hookseal/base`. */
export const shopware: Provider & { readonly id: "shopware" } = {
  "id": "shopware",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "shopware-shop-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "data.event",
    "id": "source.eventId",
    "data": "data.payload"
  },
  "retry_schedules": [
    {
      "source": "Shopware's decision record",
      "attempts": 6,
      "delays": [
        5,
        30,
        300,
        1800,
        14400
      ]
    }
  ],
  "events": {
    "checkout.customer.before.login": {},
    "checkout.customer.changed-payment-method": {},
    "checkout.customer.deleted": {},
    "checkout.customer.double_opt_in_guest_order": {},
    "checkout.customer.double_opt_in_registration": {},
    "checkout.customer.guest_register": {},
    "checkout.customer.login": {},
    "checkout.customer.logout": {},
    "checkout.customer.register": {},
    "checkout.order.payment_method.changed": {},
    "checkout.order.placed": {},
    "contact_form.send": {},
    "customer.group.registration.accepted": {},
    "customer.group.registration.declined": {},
    "customer.recovery.request": {},
    "mail.after.create.message": {},
    "mail.before.send": {},
    "mail.sent": {},
    "newsletter.confirm": {},
    "newsletter.register": {},
    "newsletter.unsubscribe": {},
    "product_export.log": {},
    "review_form.send": {},
    "state_enter.order.state.cancelled": {},
    "state_enter.order.state.completed": {},
    "state_enter.order.state.in_progress": {},
    "state_enter.order.state.open": {},
    "state_enter.order_delivery.state.cancelled": {},
    "state_enter.order_delivery.state.open": {},
    "state_enter.order_delivery.state.returned": {},
    "state_enter.order_delivery.state.returned_partially": {},
    "state_enter.order_delivery.state.shipped": {},
    "state_enter.order_delivery.state.shipped_partially": {},
    "state_enter.order_transaction.state.authorized": {},
    "state_enter.order_transaction.state.cancelled": {},
    "state_enter.order_transaction.state.chargeback": {},
    "state_enter.order_transaction.state.failed": {},
    "state_enter.order_transaction.state.in_progress": {},
    "state_enter.order_transaction.state.open": {},
    "state_enter.order_transaction.state.paid": {},
    "state_enter.order_transaction.state.paid_partially": {},
    "state_enter.order_transaction.state.refunded": {},
    "state_enter.order_transaction.state.refunded_partially": {},
    "state_enter.order_transaction.state.reminded": {},
    "state_enter.order_transaction.state.unconfirmed": {},
    "state_enter.order_transaction_capture.state.completed": {},
    "state_enter.order_transaction_capture.state.failed": {},
    "state_enter.order_transaction_capture.state.pending": {},
    "state_enter.order_transaction_capture_refund.state.cancelled": {},
    "state_enter.order_transaction_capture_refund.state.completed": {},
    "state_enter.order_transaction_capture_refund.state.failed": {},
    "state_enter.order_transaction_capture_refund.state.in_progress": {},
    "state_enter.order_transaction_capture_refund.state.open": {},
    "state_leave.order.state.cancelled": {},
    "state_leave.order.state.completed": {},
    "state_leave.order.state.in_progress": {},
    "state_leave.order.state.open": {},
    "state_leave.order_delivery.state.cancelled": {},
    "state_leave.order_delivery.state.open": {},
    "state_leave.order_delivery.state.returned": {},
    "state_leave.order_delivery.state.returned_partially": {},
    "state_leave.order_delivery.state.shipped": {},
    "state_leave.order_delivery.state.shipped_partially": {},
    "state_leave.order_transaction.state.authorized": {},
    "state_leave.order_transaction.state.cancelled": {},
    "state_leave.order_transaction.state.chargeback": {},
    "state_leave.order_transaction.state.failed": {},
    "state_leave.order_transaction.state.in_progress": {},
    "state_leave.order_transaction.state.open": {},
    "state_leave.order_transaction.state.paid": {},
    "state_leave.order_transaction.state.paid_partially": {},
    "state_leave.order_transaction.state.refunded": {},
    "state_leave.order_transaction.state.refunded_partially": {},
    "state_leave.order_transaction.state.reminded": {},
    "state_leave.order_transaction.state.unconfirmed": {},
    "state_leave.order_transaction_capture.state.completed": {},
    "state_leave.order_transaction_capture.state.failed": {},
    "state_leave.order_transaction_capture.state.pending": {},
    "state_leave.order_transaction_capture_refund.state.cancelled": {},
    "state_leave.order_transaction_capture_refund.state.completed": {},
    "state_leave.order_transaction_capture_refund.state.failed": {},
    "state_leave.order_transaction_capture_refund.state.in_progress": {},
    "state_leave.order_transaction_capture_refund.state.open": {},
    "user.recovery.request": {},
    "product.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "product.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "product_price.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "product_price.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "category.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "category.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "sales_channel.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "sales_channel.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "sales_channel_domain.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "sales_channel_domain.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "customer.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "customer.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "customer_address.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "customer_address.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "order.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "order.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "order_address.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "order_address.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "document.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "document.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "media.written": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "media.deleted": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "app.activated": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "app.deactivated": {
      "data": {
        "type": "array",
        "items": {
          "type": "object"
        }
      }
    },
    "app.deleted": {},
    "app.installed": {},
    "app.updated": {},
    "shopware.updated": {}
  }
};
