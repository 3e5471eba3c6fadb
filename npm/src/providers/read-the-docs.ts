// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Read the Docs's record, for `new Webhook(readTheDocs, secret)` of `hookseal/base`. */
export const readTheDocs: Provider & { readonly id: "read-the-docs" } = {
  "id": "read-the-docs",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event"
  },
  "event_key": "none",
  "retry_schedules": [
    {
      "source": "Read the Docs' sender",
      "attempts": 1,
      "timeout": 2
    }
  ],
  "events": {
    "build:triggered": {},
    "build:failed": {},
    "build:passed": {}
  }
};
