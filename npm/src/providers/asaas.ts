// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Asaas's record, for `new Webhook(asaas, secret)` of `hookseal/base` with `hookseal/keys`. */
export const asaas: Provider & { readonly id: "asaas" } = {
  "id": "asaas",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "asaas-access-token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "id": "id"
  },
  "retry_schedules": [
    {
      "source": "“Queue penalty” in Asaas' documentation",
      "attempts": 15,
      "delays": [
        30,
        60,
        210,
        300,
        900,
        1500,
        3600,
        3600,
        3600,
        3600,
        3600,
        7200,
        7200,
        10800
      ]
    }
  ]
};
