// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Microsoft Teams outgoing webhooks's record, for `new Webhook(msTeams, secret)` of `hookseal/base`. */
export const msTeams: Provider & { readonly id: "ms-teams" } = {
  "id": "ms-teams",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "HMAC "
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "base64"
    }
  },
  "envelope": {
    "type": "type",
    "id": "id"
  },
  "retry_schedules": [
    {
      "source": "msteams-docs: add-outgoing-webhook.md",
      "attempts": 1,
      "timeout": 5
    }
  ]
};
