// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cloudflare notifications's record, for `new Webhook(cloudflareNotifications, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cloudflareNotifications: Provider & { readonly id: "cloudflare-notifications" } = {
  "id": "cloudflare-notifications",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "cf-webhook-auth",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "alert_type"
  }
};
