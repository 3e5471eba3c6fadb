// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** HubSpot v2's record, for `new Webhook(hubspotV2, secret)` of `hookseal/base` with `hookseal/keys`. */
export const hubspotV2: Provider & { readonly id: "hubspot-v2" } = {
  "id": "hubspot-v2",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-HubSpot-Signature",
      "encoding": "hex"
    },
    "algorithm": "digest-sha256",
    "template": "{secret}{method}{url}{body}"
  },
  "event_key": "none",
  "retry_span_s": 259200
};
