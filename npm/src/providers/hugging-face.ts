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
    "repo.create": {},
    "repo.delete": {},
    "repo.update": {},
    "repo.move": {},
    "repo.content.update": {},
    "repo.config.update": {},
    "discussion.create": {},
    "discussion.delete": {},
    "discussion.update": {},
    "discussion.comment.create": {},
    "discussion.comment.update": {}
  }
};
