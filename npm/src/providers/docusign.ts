// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** DocuSign Connect's record, for `new Webhook(docusign, secret)` of `hookseal/base` with `hookseal/keys`. */
export const docusign: Provider & { readonly id: "docusign" } = {
  "id": "docusign",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-DocuSign-Signature-*",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "event",
    "timestamp": "generatedDateTime",
    "data": "data"
  },
  "events": {
    "envelope-created": {},
    "envelope-sent": {},
    "envelope-resent": {},
    "envelope-delivered": {},
    "envelope-completed": {},
    "envelope-declined": {},
    "envelope-voided": {},
    "recipient-authenticationfailed": {},
    "recipient-autoresponded": {},
    "recipient-declined": {},
    "recipient-delivered": {},
    "recipient-completed": {},
    "recipient-sent": {},
    "recipient-resent": {},
    "template-created": {},
    "template-modified": {},
    "template-deleted": {},
    "envelope-corrected": {},
    "envelope-purge": {},
    "envelope-deleted": {},
    "envelope-discard": {},
    "recipient-reassign": {},
    "recipient-delegate": {},
    "recipient-finish-later": {},
    "click-agreed": {},
    "click-declined": {}
  }
};
