// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lettermint's record, for `new Webhook(lettermint, secret)` of `hookseal/base`. */
export const lettermint: Provider & { readonly id: "lettermint" } = {
  "id": "lettermint",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Lettermint-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event",
    "id": "id"
  },
  "events": {
    "message.created": {},
    "message.sent": {},
    "message.delivered": {},
    "message.auto_replied": {},
    "message.hard_bounced": {},
    "message.soft_bounced": {},
    "message.spam_complaint": {},
    "message.failed": {},
    "message.suppressed": {},
    "message.unsubscribed": {},
    "message.opened": {},
    "message.clicked": {},
    "message.inbound": {},
    "message.policy_rejected": {},
    "webhook.test": {}
  }
};
