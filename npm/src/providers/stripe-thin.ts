// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stripe, thin events's record, for `new Webhook(stripeThin, secret)` of `hookseal/base`. */
export const stripeThin: Provider & { readonly id: "stripe-thin" } = {
  "id": "stripe-thin",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Stripe-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created"
  },
  "retry_span_s": 259200,
  "events": {
    "v1.billing.meter.error_report_triggered": {},
    "v1.billing.meter.no_meter_found": {},
    "v2.commerce.product_catalog.imports.failed": {},
    "v2.commerce.product_catalog.imports.processing": {},
    "v2.commerce.product_catalog.imports.succeeded": {},
    "v2.commerce.product_catalog.imports.succeeded_with_errors": {},
    "v2.core.account.closed": {},
    "v2.core.account.created": {},
    "v2.core.account.updated": {},
    "v2.core.account[configuration.customer].capability_status_updated": {},
    "v2.core.account[configuration.customer].updated": {},
    "v2.core.account[configuration.merchant].capability_status_updated": {},
    "v2.core.account[configuration.merchant].updated": {},
    "v2.core.account[configuration.recipient].capability_status_updated": {},
    "v2.core.account[configuration.recipient].updated": {},
    "v2.core.account[defaults].updated": {},
    "v2.core.account[future_requirements].updated": {},
    "v2.core.account[identity].updated": {},
    "v2.core.account[requirements].updated": {},
    "v2.core.account_link.returned": {},
    "v2.core.account_person.created": {},
    "v2.core.account_person.deleted": {},
    "v2.core.account_person.updated": {},
    "v2.core.event_destination.ping": {}
  }
};
