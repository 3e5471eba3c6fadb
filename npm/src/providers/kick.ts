// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Kick's record, for `new Webhook(kick, secret)` of `hookseal/base` with `hookseal/keys`. */
export const kick: Provider & { readonly id: "kick" } = {
  "id": "kick",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Kick-Event-Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "pem"
    },
    "timestamp": {
      "header": "Kick-Event-Message-Timestamp",
      "format": "rfc3339",
      "tolerance_s": 345600
    },
    "id": "Kick-Event-Message-Id"
  },
  "envelope": {
    "type": "header:Kick-Event-Type"
  },
  "events": {
    "chat.message.sent": {},
    "channel.followed": {},
    "channel.subscription.renewal": {},
    "channel.subscription.gifts": {},
    "channel.subscription.new": {},
    "channel.reward.redemption.updated": {},
    "livestream.status.updated": {},
    "livestream.metadata.updated": {},
    "moderation.banned": {},
    "kicks.gifted": {}
  }
};
