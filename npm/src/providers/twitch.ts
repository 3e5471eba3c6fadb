// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Twitch EventSub's record, for `new Webhook(twitch, secret)` of `hookseal/base`. */
export const twitch: Provider & { readonly id: "twitch" } = {
  "id": "twitch",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Twitch-Eventsub-Message-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{id}{timestamp}{body}",
    "timestamp": {
      "header": "Twitch-Eventsub-Message-Timestamp",
      "format": "rfc3339",
      "tolerance_s": 600
    },
    "id": "Twitch-Eventsub-Message-Id"
  },
  "envelope": {
    "type": "subscription.type",
    "data": "event"
  },
  "challenges": [
    {
      "when": {
        "header:Twitch-Eventsub-Message-Type": "webhook_callback_verification"
      },
      "signed": true,
      "token": {
        "place": "json:challenge"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "attempt": {
    "header": "Twitch-Eventsub-Message-Retry",
    "first": 0
  }
};
