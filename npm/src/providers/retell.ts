// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Retell AI's record, for `new Webhook(retell, secret)` of `hookseal/base`. */
export const retell: Provider & { readonly id: "retell" } = {
  "id": "retell",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "x-retell-signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "d"
    },
    "algorithm": "hmac-sha256",
    "template": "{body}{timestamp}",
    "timestamp": {
      "signature_key": "v",
      "format": "unix-ms",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "time-and-body",
  "retry_schedules": [
    {
      "source": "Retell's documentation",
      "attempts": 4,
      "timeout": 10
    }
  ],
  "events": {
    "call_started": {},
    "call_ended": {},
    "call_analyzed": {},
    "transcript_updated": {},
    "transfer_started": {},
    "transfer_bridged": {},
    "transfer_cancelled": {},
    "transfer_ended": {},
    "chat_started": {},
    "chat_ended": {},
    "chat_analyzed": {}
  }
};
