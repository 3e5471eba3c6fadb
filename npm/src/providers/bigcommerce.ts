// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** BigCommerce's record, for `new Webhook(bigcommerce, secret)` of `hookseal/base`. */
export const bigcommerce: Provider & { readonly id: "bigcommerce" } = {
  "id": "bigcommerce",
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
    "type": "scope",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "BigCommerce's documentation",
      "attempts": 12,
      "delays": [
        60,
        180,
        300,
        600,
        900,
        1800,
        3600,
        7200,
        21600,
        50400,
        86400
      ]
    }
  ],
  "events": {
    "store/brand/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/brand/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/brand/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/created": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/couponApplied": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/abandoned": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/converted": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/lineItem/created": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/lineItem/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/cart/lineItem/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/category/created": {
      "data": {
        "type": "object"
      }
    },
    "store/category/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/category/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/category/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/category/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/category/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/created": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/address/created": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/address/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/address/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/payment/instrument/default/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/hook/deliveryException": {
      "data": {
        "type": "object"
      }
    },
    "store/inventory/location/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/inventory/location/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/inventory/location/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/modifier/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/option/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/order/created": {
      "data": {
        "type": "object"
      }
    },
    "store/order/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/order/archived": {
      "data": {
        "type": "object"
      }
    },
    "store/order/statusUpdated": {
      "data": {
        "type": "object"
      }
    },
    "store/order/message/created": {
      "data": {
        "type": "object"
      }
    },
    "store/order/refund/created": {
      "data": {
        "type": "object"
      }
    },
    "store/order/transaction/created": {
      "data": {
        "type": "object"
      }
    },
    "store/order/transaction/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/order/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/order/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/order/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/created": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/activated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/deactivated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/priceLists/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/record/created": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/record/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/record/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/records/created": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/records/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/records/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/assignment/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/priceList/assignment/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/product/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/product/created": {
      "data": {
        "type": "object"
      }
    },
    "store/product/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/product/inventory/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/product/inventory/order/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/product/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/product/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/product/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/product/variant/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/product/variant/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/product/variant/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/shipment/created": {
      "data": {
        "type": "object"
      }
    },
    "store/shipment/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/shipment/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/sku/created": {
      "data": {
        "type": "object"
      }
    },
    "store/sku/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/sku/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/sku/inventory/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/sku/inventory/order/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/app/uninstalled": {
      "data": {
        "type": "object"
      }
    },
    "store/information/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/subscriber/created": {
      "data": {
        "type": "object"
      }
    },
    "store/subscriber/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/subscriber/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/channel/created": {
      "data": {
        "type": "object"
      }
    },
    "store/channel/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/customer/channel/login/access/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/channel/metafield/created": {
      "data": {
        "type": "object"
      }
    },
    "store/channel/metafield/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/channel/metafield/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/company/created": {
      "data": {
        "type": "object"
      }
    },
    "store/company/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/company/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/company/statusUpdated": {
      "data": {
        "type": "object"
      }
    },
    "store/company/superadmin/assignmentUpdated": {
      "data": {
        "type": "object"
      }
    },
    "store/company/user/created": {
      "data": {
        "type": "object"
      }
    },
    "store/company/user/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/company/user/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/company/address/created": {
      "data": {
        "type": "object"
      }
    },
    "store/company/address/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/company/address/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/superadmin/created": {
      "data": {
        "type": "object"
      }
    },
    "store/superadmin/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/superadmin/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/superadmin/assignmentUpdated": {
      "data": {
        "type": "object"
      }
    },
    "store/quote/created": {
      "data": {
        "type": "object"
      }
    },
    "store/quote/updated": {
      "data": {
        "type": "object"
      }
    },
    "store/quote/statusUpdated": {
      "data": {
        "type": "object"
      }
    },
    "store/quote/deleted": {
      "data": {
        "type": "object"
      }
    },
    "store/inventory/location/created": {
      "data": {
        "type": "object"
      }
    },
    "store/inventory/location/updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
