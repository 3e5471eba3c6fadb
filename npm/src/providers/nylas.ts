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
  "events": {
    "calendar.created": {
      "data": {
        "type": "object"
      }
    },
    "calendar.updated": {
      "data": {
        "type": "object"
      }
    },
    "calendar.deleted": {
      "data": {
        "type": "object"
      }
    },
    "event.created": {
      "data": {
        "type": "object"
      }
    },
    "event.updated": {
      "data": {
        "type": "object"
      }
    },
    "event.deleted": {
      "data": {
        "type": "object"
      }
    },
    "grant.created": {
      "data": {
        "type": "object"
      }
    },
    "grant.updated": {
      "data": {
        "type": "object"
      }
    },
    "grant.deleted": {
      "data": {
        "type": "object"
      }
    },
    "grant.expired": {
      "data": {
        "type": "object"
      }
    },
    "grant.imap_sync_completed": {
      "data": {
        "type": "object"
      }
    },
    "message.created": {
      "data": {
        "type": "object"
      }
    },
    "message.created.cleaned": {
      "data": {
        "type": "object"
      }
    },
    "message.updated": {
      "data": {
        "type": "object"
      }
    },
    "message.deleted": {
      "data": {
        "type": "object"
      }
    },
    "message.created.truncated": {
      "data": {
        "type": "object"
      }
    },
    "message.updated.truncated": {
      "data": {
        "type": "object"
      }
    },
    "message.send_success": {
      "data": {
        "type": "object"
      }
    },
    "message.send_failed": {
      "data": {
        "type": "object"
      }
    },
    "message.bounce_detected": {
      "data": {
        "type": "object"
      }
    },
    "message.opened": {
      "data": {
        "type": "object"
      }
    },
    "message.opened.legacy": {
      "data": {
        "type": "object"
      }
    },
    "message.link_clicked": {
      "data": {
        "type": "object"
      }
    },
    "message.link_clicked.legacy": {
      "data": {
        "type": "object"
      }
    },
    "thread.replied": {
      "data": {
        "type": "object"
      }
    },
    "thread.replied.legacy": {
      "data": {
        "type": "object"
      }
    },
    "message.delivered": {
      "data": {
        "type": "object"
      }
    },
    "message.bounced": {
      "data": {
        "type": "object"
      }
    },
    "message.complaint": {
      "data": {
        "type": "object"
      }
    },
    "message.rejected": {
      "data": {
        "type": "object"
      }
    },
    "message.transactional.delivered": {
      "data": {
        "type": "object"
      }
    },
    "message.transactional.bounced": {
      "data": {
        "type": "object"
      }
    },
    "message.transactional.complaint": {
      "data": {
        "type": "object"
      }
    },
    "message.transactional.rejected": {
      "data": {
        "type": "object"
      }
    },
    "message.intelligence.order": {
      "data": {
        "type": "object"
      }
    },
    "message.intelligence.tracking": {
      "data": {
        "type": "object"
      }
    },
    "folder.created": {
      "data": {
        "type": "object"
      }
    },
    "folder.updated": {
      "data": {
        "type": "object"
      }
    },
    "folder.deleted": {
      "data": {
        "type": "object"
      }
    },
    "contact.updated": {
      "data": {
        "type": "object"
      }
    },
    "contact.deleted": {
      "data": {
        "type": "object"
      }
    },
    "booking.created": {
      "data": {
        "type": "object"
      }
    },
    "booking.pending": {
      "data": {
        "type": "object"
      }
    },
    "booking.rescheduled": {
      "data": {
        "type": "object"
      }
    },
    "booking.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "booking.reminder": {
      "data": {
        "type": "object"
      }
    },
    "notetaker.created": {
      "data": {
        "type": "object"
      }
    },
    "notetaker.updated": {
      "data": {
        "type": "object"
      }
    },
    "notetaker.deleted": {
      "data": {
        "type": "object"
      }
    },
    "notetaker.meeting_state": {
      "data": {
        "type": "object"
      }
    },
    "notetaker.media": {
      "data": {
        "type": "object"
      }
    },
    "active": {
      "data": {
        "type": "object"
      }
    }
  }
};
