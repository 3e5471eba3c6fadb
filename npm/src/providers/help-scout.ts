// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Help Scout's record, for `new Webhook(helpScout, secret)` of `hookseal/base`. */
export const helpScout: Provider & { readonly id: "help-scout" } = {
  "id": "help-scout",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-HelpScout-Signature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "header:X-HelpScout-Event"
  },
  "event_key": "none",
  "events": {
    "beacon.chat.created": {},
    "beacon.chat.customer.replied": {},
    "convo.agent.reply.created": {},
    "convo.ai-answers.created": {},
    "convo.assigned": {},
    "convo.created": {},
    "convo.custom-fields": {},
    "convo.customer.reply.created": {},
    "convo.deleted": {},
    "convo.merged": {},
    "convo.moved": {},
    "convo.note.created": {},
    "convo.status": {},
    "convo.tags": {},
    "customer.created": {},
    "customer.deleted": {},
    "customer.updated": {},
    "message.survey.response.received": {},
    "satisfaction.ratings": {},
    "tag.created": {},
    "tag.deleted": {},
    "tag.updated": {}
  }
};
