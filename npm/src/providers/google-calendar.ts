// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Google Calendar push notifications's record, for `new Webhook(googleCalendar, secret)` of `hookseal/base` with `hookseal/keys`. */
export const googleCalendar: Provider & { readonly id: "google-calendar" } = {
  "id": "google-calendar",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Goog-Channel-Token",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "format": "text",
    "type": "header:X-Goog-Resource-State"
  },
  "event_key": "none",
  "delivery_id": "X-Goog-Message-Number"
};
