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
    "checkout.customer.before.login": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.changed-payment-method": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.double_opt_in_guest_order": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.double_opt_in_registration": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.guest_register": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.login": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.logout": {
      "data": {
        "type": "object"
      }
    },
    "checkout.customer.register": {
      "data": {
        "type": "object"
      }
    },
    "checkout.order.payment_method.changed": {
      "data": {
        "type": "object"
      }
    },
    "checkout.order.placed": {
      "data": {
        "type": "object"
      }
    },
    "contact_form.send": {
      "data": {
        "type": "object"
      }
    },
    "customer.group.registration.accepted": {
      "data": {
        "type": "object"
      }
    },
    "customer.group.registration.declined": {
      "data": {
        "type": "object"
      }
    },
    "customer.recovery.request": {
      "data": {
        "type": "object"
      }
    },
    "mail.after.create.message": {
      "data": {
        "type": "object"
      }
    },
    "mail.before.send": {
      "data": {
        "type": "object"
      }
    },
    "mail.sent": {
      "data": {
        "type": "object"
      }
    },
    "newsletter.confirm": {
      "data": {
        "type": "object"
      }
    },
    "newsletter.register": {
      "data": {
        "type": "object"
      }
    },
    "newsletter.unsubscribe": {
      "data": {
        "type": "object"
      }
    },
    "product_export.log": {
      "data": {
        "type": "object"
      }
    },
    "review_form.send": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.returned": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.returned_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.shipped": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_delivery.state.shipped_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.authorized": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.chargeback": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.paid": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.paid_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.refunded": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.refunded_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.reminded": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction.state.unconfirmed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture.state.pending": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture_refund.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture_refund.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture_refund.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture_refund.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_enter.order_transaction_capture_refund.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.returned": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.returned_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.shipped": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_delivery.state.shipped_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.authorized": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.chargeback": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.open": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.paid": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.paid_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.refunded": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.refunded_partially": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.reminded": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction.state.unconfirmed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture.state.pending": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture_refund.state.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture_refund.state.completed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture_refund.state.failed": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture_refund.state.in_progress": {
      "data": {
        "type": "object"
      }
    },
    "state_leave.order_transaction_capture_refund.state.open": {
      "data": {
        "type": "object"
      }
    },
    "user.recovery.request": {
      "data": {
        "type": "object"
      }
    },
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
    "app.deleted": {
      "data": {
        "type": "object"
      }
    },
    "app.installed": {
      "data": {
        "type": "object"
      }
    },
    "app.updated": {
      "data": {
        "type": "object"
      }
    },
    "shopware.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
