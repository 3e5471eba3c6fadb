// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Strapi's record, for `new Webhook(strapi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const strapi: Provider & { readonly id: "strapi" } = {
  "id": "strapi",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "{setting:header}",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "event",
    "timestamp": "createdAt",
    "data": "entry"
  },
  "settings": {
    "header": {
      "description": "The header that you chose for the secret.",
      "default": "Authorization"
    }
  },
  "retry_schedules": [
    {
      "source": "Strapi's sender",
      "attempts": 1,
      "timeout": 10
    }
  ],
  "events": {
    "entry.create": {},
    "entry.update": {},
    "entry.delete": {},
    "entry.publish": {},
    "entry.unpublish": {},
    "media.create": {},
    "media.update": {},
    "media.delete": {},
    "review-workflows.updateEntryStage": {},
    "releases.publish": {}
  }
};
