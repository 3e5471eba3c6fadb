// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Xendit's record, for `new Webhook(xendit, secret)` of `hookseal/base` with `hookseal/keys`. */
export const xendit: Provider & { readonly id: "xendit" } = {
  "id": "xendit",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-callback-token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "retry_schedules": [
    {
      "source": "Xendit's documentation",
      "attempts": 7,
      "delays": [
        900,
        2700,
        7200,
        10800,
        21600,
        43200
      ]
    }
  ]
};
