// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Hugging Face's record, for `new Webhook(huggingFace, secret)` of `hookseal/base` with `hookseal/keys`. */
export const huggingFace: Provider & { readonly id: "hugging-face" } = {
  "id": "hugging-face",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Webhook-Secret",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "{json:event.scope}.{json:event.action}"
  },
  "event_key": "none",
  "events": {
    "repo.create": {
      "data": {
        "type": "object"
      }
    },
    "repo.delete": {
      "data": {
        "type": "object"
      }
    },
    "repo.update": {
      "data": {
        "type": "object"
      }
    },
    "repo.move": {
      "data": {
        "type": "object"
      }
    },
    "repo.content.update": {
      "data": {
        "type": "object"
      }
    },
    "repo.config.update": {
      "data": {
        "type": "object"
      }
    },
    "discussion.create": {
      "data": {
        "type": "object"
      }
    },
    "discussion.delete": {
      "data": {
        "type": "object"
      }
    },
    "discussion.update": {
      "data": {
        "type": "object"
      }
    },
    "discussion.comment.create": {
      "data": {
        "type": "object"
      }
    },
    "discussion.comment.update": {
      "data": {
        "type": "object"
      }
    }
  }
};
