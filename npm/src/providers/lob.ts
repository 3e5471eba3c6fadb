// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Lob's record, for `new Webhook(lob, secret)` of `hookseal/base` with `hookseal/keys`. */
export const lob: Provider & { readonly id: "lob" } = {
  "id": "lob",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Lob-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "header": "Lob-Signature-Timestamp",
      "format": "verbatim",
      "pattern": "[0-9]{10,16}"
    }
  },
  "envelope": {
    "type": "event_type.id",
    "id": "id",
    "timestamp": "date_created",
    "data": "body"
  },
  "events": {
    "postcard.created": {
      "data": {
        "type": "object"
      }
    },
    "postcard.rejected": {
      "data": {
        "type": "object"
      }
    },
    "postcard.rendered_pdf": {
      "data": {
        "type": "object"
      }
    },
    "postcard.rendered_thumbnails": {
      "data": {
        "type": "object"
      }
    },
    "postcard.deleted": {
      "data": {
        "type": "object"
      }
    },
    "postcard.delivered": {
      "data": {
        "type": "object"
      }
    },
    "postcard.failed": {
      "data": {
        "type": "object"
      }
    },
    "postcard.mailed": {
      "data": {
        "type": "object"
      }
    },
    "postcard.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "postcard.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "postcard.international_exit": {
      "data": {
        "type": "object"
      }
    },
    "postcard.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "postcard.re-routed": {
      "data": {
        "type": "object"
      }
    },
    "postcard.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "postcard.viewed": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.created": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.rejected": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.rendered_pdf": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.rendered_thumbnails": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.deleted": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.delivered": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.failed": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.mailed": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.international_exit": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.re-routed": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "self_mailer.viewed": {
      "data": {
        "type": "object"
      }
    },
    "letter.created": {
      "data": {
        "type": "object"
      }
    },
    "letter.rejected": {
      "data": {
        "type": "object"
      }
    },
    "letter.rendered_pdf": {
      "data": {
        "type": "object"
      }
    },
    "letter.rendered_thumbnails": {
      "data": {
        "type": "object"
      }
    },
    "letter.deleted": {
      "data": {
        "type": "object"
      }
    },
    "letter.delivered": {
      "data": {
        "type": "object"
      }
    },
    "letter.failed": {
      "data": {
        "type": "object"
      }
    },
    "letter.mailed": {
      "data": {
        "type": "object"
      }
    },
    "letter.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "letter.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "letter.international_exit": {
      "data": {
        "type": "object"
      }
    },
    "letter.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "letter.re-routed": {
      "data": {
        "type": "object"
      }
    },
    "letter.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.mailed": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.re-routed": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.delivered": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.pickup_available": {
      "data": {
        "type": "object"
      }
    },
    "letter.certified.issue": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.created": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.delivered": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.international_exit": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.re_routed": {
      "data": {
        "type": "object"
      }
    },
    "letter.return_envelope.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "letter.viewed": {
      "data": {
        "type": "object"
      }
    },
    "check.created": {
      "data": {
        "type": "object"
      }
    },
    "check.rejected": {
      "data": {
        "type": "object"
      }
    },
    "check.rendered_pdf": {
      "data": {
        "type": "object"
      }
    },
    "check.rendered_thumbnails": {
      "data": {
        "type": "object"
      }
    },
    "check.deleted": {
      "data": {
        "type": "object"
      }
    },
    "check.delivered": {
      "data": {
        "type": "object"
      }
    },
    "check.failed": {
      "data": {
        "type": "object"
      }
    },
    "check.mailed": {
      "data": {
        "type": "object"
      }
    },
    "check.in_transit": {
      "data": {
        "type": "object"
      }
    },
    "check.in_local_area": {
      "data": {
        "type": "object"
      }
    },
    "check.international_exit": {
      "data": {
        "type": "object"
      }
    },
    "check.processed_for_delivery": {
      "data": {
        "type": "object"
      }
    },
    "check.re-routed": {
      "data": {
        "type": "object"
      }
    },
    "check.returned_to_sender": {
      "data": {
        "type": "object"
      }
    },
    "address.created": {
      "data": {
        "type": "object"
      }
    },
    "address.deleted": {
      "data": {
        "type": "object"
      }
    },
    "bank_account.created": {
      "data": {
        "type": "object"
      }
    },
    "bank_account.deleted": {
      "data": {
        "type": "object"
      }
    },
    "bank_account.verified": {
      "data": {
        "type": "object"
      }
    }
  }
};
