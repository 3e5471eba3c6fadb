// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** ElevenLabs's record, for `new Webhook(elevenlabs, secret)` of `hookseal/base`. */
export const elevenlabs: Provider & { readonly id: "elevenlabs" } = {
  "id": "elevenlabs",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "ElevenLabs-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v0"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 1800
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "event_timestamp",
    "timestamp_format": "unix",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "“Webhooks” in ElevenLabs' documentation",
      "attempts": 1
    }
  ]
};
