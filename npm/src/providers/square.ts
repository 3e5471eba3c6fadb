// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Square's record, for `new Webhook(square, secret)` of `hookseal/base`. */
export const square: Provider & { readonly id: "square" } = {
  "id": "square",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-square-hmacsha256-signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "template": "{url}{body}"
  },
  "envelope": {
    "type": "type",
    "id": "event_id",
    "timestamp": "created_at",
    "data": "data"
  },
  "events": {
    "bank_account.created": {
      "data": {
        "type": "object"
      }
    },
    "bank_account.disabled": {
      "data": {
        "type": "object"
      }
    },
    "bank_account.verified": {
      "data": {
        "type": "object"
      }
    },
    "booking.created": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.owned.created": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.visible.created": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "booking.custom_attribute_definition.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "booking.updated": {
      "data": {
        "type": "object"
      }
    },
    "card.automatically_updated": {
      "data": {
        "type": "object"
      }
    },
    "card.created": {
      "data": {
        "type": "object"
      }
    },
    "card.disabled": {
      "data": {
        "type": "object"
      }
    },
    "card.forgotten": {
      "data": {
        "type": "object"
      }
    },
    "card.updated": {
      "data": {
        "type": "object"
      }
    },
    "catalog.version.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.public.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.public.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.owned.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.public.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.public.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.public.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.visible.created": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.custom_attribute_definition.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "customer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "customer.updated": {
      "data": {
        "type": "object"
      }
    },
    "device.code.paired": {
      "data": {
        "type": "object"
      }
    },
    "device.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute.evidence.added": {
      "data": {
        "type": "object"
      }
    },
    "dispute.evidence.created": {
      "data": {
        "type": "object"
      }
    },
    "dispute.evidence.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dispute.evidence.removed": {
      "data": {
        "type": "object"
      }
    },
    "dispute.state.changed": {
      "data": {
        "type": "object"
      }
    },
    "dispute.state.updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.activity.created": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.activity.updated": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.created": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.customer_linked": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.customer_unlinked": {
      "data": {
        "type": "object"
      }
    },
    "gift_card.updated": {
      "data": {
        "type": "object"
      }
    },
    "inventory.count.updated": {
      "data": {
        "type": "object"
      }
    },
    "invoice.canceled": {
      "data": {
        "type": "object"
      }
    },
    "invoice.created": {
      "data": {
        "type": "object"
      }
    },
    "invoice.deleted": {
      "data": {
        "type": "object"
      }
    },
    "invoice.payment_made": {
      "data": {
        "type": "object"
      }
    },
    "invoice.published": {
      "data": {
        "type": "object"
      }
    },
    "invoice.refunded": {
      "data": {
        "type": "object"
      }
    },
    "invoice.scheduled_charge_failed": {
      "data": {
        "type": "object"
      }
    },
    "invoice.updated": {
      "data": {
        "type": "object"
      }
    },
    "job.created": {
      "data": {
        "type": "object"
      }
    },
    "job.updated": {
      "data": {
        "type": "object"
      }
    },
    "labor.scheduled_shift.created": {
      "data": {
        "type": "object"
      }
    },
    "labor.scheduled_shift.deleted": {
      "data": {
        "type": "object"
      }
    },
    "labor.scheduled_shift.published": {
      "data": {
        "type": "object"
      }
    },
    "labor.scheduled_shift.updated": {
      "data": {
        "type": "object"
      }
    },
    "labor.shift.created": {
      "data": {
        "type": "object"
      }
    },
    "labor.shift.deleted": {
      "data": {
        "type": "object"
      }
    },
    "labor.shift.updated": {
      "data": {
        "type": "object"
      }
    },
    "labor.timecard.created": {
      "data": {
        "type": "object"
      }
    },
    "labor.timecard.deleted": {
      "data": {
        "type": "object"
      }
    },
    "labor.timecard.updated": {
      "data": {
        "type": "object"
      }
    },
    "location.created": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.owned.created": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.visible.created": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "location.custom_attribute_definition.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "location.updated": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.account.created": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.account.deleted": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.account.updated": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.event.created": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.program.created": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.program.updated": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.promotion.created": {
      "data": {
        "type": "object"
      }
    },
    "loyalty.promotion.updated": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.owned.created": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.visible.created": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "merchant.custom_attribute_definition.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "oauth.authorization.revoked": {
      "data": {
        "type": "object"
      }
    },
    "online_checkout.location_settings.updated": {
      "data": {
        "type": "object"
      }
    },
    "online_checkout.merchant_settings.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.created": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.owned.created": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.owned.deleted": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.owned.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.visible.created": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.visible.deleted": {
      "data": {
        "type": "object"
      }
    },
    "order.custom_attribute_definition.visible.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.fulfillment.updated": {
      "data": {
        "type": "object"
      }
    },
    "order.updated": {
      "data": {
        "type": "object"
      }
    },
    "payment.created": {
      "data": {
        "type": "object"
      }
    },
    "payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "payout.failed": {
      "data": {
        "type": "object"
      }
    },
    "payout.paid": {
      "data": {
        "type": "object"
      }
    },
    "payout.sent": {
      "data": {
        "type": "object"
      }
    },
    "refund.created": {
      "data": {
        "type": "object"
      }
    },
    "refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "subscription.created": {
      "data": {
        "type": "object"
      }
    },
    "subscription.updated": {
      "data": {
        "type": "object"
      }
    },
    "team_member.created": {
      "data": {
        "type": "object"
      }
    },
    "team_member.updated": {
      "data": {
        "type": "object"
      }
    },
    "team_member.wage_setting.updated": {
      "data": {
        "type": "object"
      }
    },
    "terminal.action.created": {
      "data": {
        "type": "object"
      }
    },
    "terminal.action.updated": {
      "data": {
        "type": "object"
      }
    },
    "terminal.checkout.created": {
      "data": {
        "type": "object"
      }
    },
    "terminal.checkout.updated": {
      "data": {
        "type": "object"
      }
    },
    "terminal.refund.created": {
      "data": {
        "type": "object"
      }
    },
    "terminal.refund.updated": {
      "data": {
        "type": "object"
      }
    },
    "vendor.created": {
      "data": {
        "type": "object"
      }
    },
    "vendor.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
