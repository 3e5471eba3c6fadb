// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mixpanel cohort sync's record, for `new Webhook(mixpanelCohort, secret)` of `hookseal/base` with `hookseal/keys`. */
export const mixpanelCohort: Provider & { readonly id: "mixpanel-cohort" } = {
  "id": "mixpanel-cohort",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "base64",
      "prefix": "Basic "
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "action",
    "data": "parameters"
  },
  "retry_schedules": [
    {
      "source": "mixpanel/docs: docs/cohort-sync/webhooks.mdx",
      "attempts": 6
    }
  ],
  "retry_span_s": 60,
  "events": {
    "members": {},
    "add_members": {},
    "remove_members": {}
  }
};
