// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Telegram Bot API's record, for `new Webhook(telegram, secret)` of `hookseal/base` with `hookseal/keys`. */
export const telegram: Provider & { readonly id: "telegram" } = {
  "id": "telegram",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Telegram-Bot-Api-Secret-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "id": "update_id"
  },
  "retry_span_s": 86400
};
