// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Storyblok's record, for `new Webhook(storyblok, secret)` of `hookseal/base`. */
export const storyblok: Provider & { readonly id: "storyblok" } = {
  "id": "storyblok",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "webhook-signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "action"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Storyblok's documentation",
      "attempts": 1,
      "timeout": 120
    }
  ]
};
