// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Grafana Alerting's record, for `new Webhook(grafana, secret)` of `hookseal/base`. */
export const grafana: Provider & { readonly id: "grafana" } = {
  "id": "grafana",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Grafana-Alerting-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "status"
  },
  "event_key": "none",
  "events": {
    "firing": {},
    "resolved": {}
  }
};
