// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vapi's record, for `new Webhook(vapi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const vapi: Provider & { readonly id: "vapi" } = {
  "id": "vapi",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Vapi-Secret",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "message.type",
    "data": "message"
  },
  "retry_schedules": [
    {
      "source": "VapiAI/docs: fern/apis/api/openapi.json",
      "attempts": 1,
      "timeout": 20
    }
  ]
};
