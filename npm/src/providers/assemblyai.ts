// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** AssemblyAI's record, for `new Webhook(assemblyai, secret)` of `hookseal/base` with `hookseal/keys`. */
export const assemblyai: Provider & { readonly id: "assemblyai" } = {
  "id": "assemblyai",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "status"
  },
  "settings": {
    "header": {
      "description": "The header that you have named in `webhook_auth_header_name`."
    }
  },
  "retry_schedules": [
    {
      "source": "assemblyai-api-spec: fern/pages/guides/webhooks.mdx",
      "attempts": 10,
      "delays": [
        10,
        10,
        10,
        10,
        10,
        10,
        10,
        10,
        10
      ],
      "timeout": 10
    }
  ],
  "events": {
    "completed": {},
    "error": {},
    "redacted_audio_ready": {}
  }
};
