// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Nylas's record, for `new Webhook(nylas, secret)` of `hookseal/base`. */
export const nylas: Provider & { readonly id: "nylas" } = {
  "id": "nylas",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Nylas-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "time",
    "timestamp_format": "unix",
    "data": "data"
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:challenge": true
      },
      "token": {
        "place": "query:challenge"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "retry_schedules": [
    {
      "source": "Nylas' documentation for agents",
      "attempts": 3,
      "timeout": 10
    }
  ],
  "retry_span_s": 1200,
  "events": {
    "calendar.created": {},
    "calendar.updated": {},
    "calendar.deleted": {},
    "event.created": {},
    "event.updated": {},
    "event.deleted": {},
    "event.created.transformed": {},
    "event.updated.transformed": {},
    "grant.created": {},
    "grant.updated": {},
    "grant.deleted": {},
    "grant.expired": {},
    "grant.imap_sync_completed": {},
    "message.created": {},
    "message.created.cleaned": {},
    "message.updated": {},
    "message.deleted": {},
    "message.created.truncated": {},
    "message.updated.truncated": {},
    "message.created.metadata": {},
    "message.updated.metadata": {},
    "message.created.transformed": {},
    "message.updated.transformed": {},
    "message.send_success": {},
    "message.send_failed": {},
    "message.bounce_detected": {},
    "message.opened": {},
    "message.opened.legacy": {},
    "message.link_clicked": {},
    "message.link_clicked.legacy": {},
    "thread.replied": {},
    "thread.replied.legacy": {},
    "message.delivered": {},
    "message.bounced": {},
    "message.complaint": {},
    "message.rejected": {},
    "message.transactional.delivered": {},
    "message.transactional.bounced": {},
    "message.transactional.complaint": {},
    "message.transactional.rejected": {},
    "message.intelligence.order": {},
    "message.intelligence.tracking": {},
    "folder.created": {},
    "folder.updated": {},
    "folder.deleted": {},
    "contact.created": {},
    "contact.updated": {},
    "contact.deleted": {},
    "booking.created": {},
    "booking.pending": {},
    "booking.rescheduled": {},
    "booking.cancelled": {},
    "booking.reminder": {},
    "notetaker.created": {},
    "notetaker.updated": {},
    "notetaker.deleted": {},
    "notetaker.meeting_state": {},
    "notetaker.media": {}
  }
};
