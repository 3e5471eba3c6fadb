// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Persona's record, for `new Webhook(persona, secret)` of `hookseal/base` with `hookseal/keys`. */
export const persona: Provider & { readonly id: "persona" } = {
  "id": "persona",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Persona-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1",
      "group_separator": " "
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "data.attributes.name",
    "id": "data.id",
    "data": "data.attributes.payload"
  },
  "retry_schedules": [
    {
      "source": "“Best Practices” in Persona's documentation",
      "attempts": 5,
      "delays": [
        3,
        18,
        83,
        258
      ]
    }
  ]
};
