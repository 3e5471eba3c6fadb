// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Telnyx's record, for `new Webhook(telnyx, secret)` of `hookseal/base` with `hookseal/keys`. */
export const telnyx: Provider & { readonly id: "telnyx" } = {
  "id": "telnyx",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "telnyx-signature-ed25519",
      "encoding": "base64"
    },
    "algorithm": "ed25519",
    "template": "{timestamp}|{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "telnyx-timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "data.event_type",
    "id": "data.id",
    "timestamp": "data.occurred_at",
    "data": "data.payload"
  },
  "events": {
    "call.ai_gather.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.ai_gather.message_history_updated": {
      "data": {
        "type": "object"
      }
    },
    "call.ai_gather.partial_results": {
      "data": {
        "type": "object"
      }
    },
    "call.answered": {
      "data": {
        "type": "object"
      }
    },
    "call.bridged": {
      "data": {
        "type": "object"
      }
    },
    "call.conversation.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.conversation_insights.generated": {
      "data": {
        "type": "object"
      }
    },
    "call.dtmf.received": {
      "data": {
        "type": "object"
      }
    },
    "call.enqueued": {
      "data": {
        "type": "object"
      }
    },
    "call.fork.started": {
      "data": {
        "type": "object"
      }
    },
    "call.fork.stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.gather.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.hangup": {
      "data": {
        "type": "object"
      }
    },
    "call.initiated": {
      "data": {
        "type": "object"
      }
    },
    "call.dequeued": {
      "data": {
        "type": "object"
      }
    },
    "call.machine.detection.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.machine.greeting.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.machine.premium.detection.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.machine.premium.greeting.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.playback.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.playback.started": {
      "data": {
        "type": "object"
      }
    },
    "call.recording.error": {
      "data": {
        "type": "object"
      }
    },
    "call.recording.saved": {
      "data": {
        "type": "object"
      }
    },
    "call.recording.transcription.saved": {
      "data": {
        "type": "object"
      }
    },
    "call.refer.completed": {
      "data": {
        "type": "object"
      }
    },
    "call.refer.failed": {
      "data": {
        "type": "object"
      }
    },
    "call.refer.started": {
      "data": {
        "type": "object"
      }
    },
    "siprec.failed": {
      "data": {
        "type": "object"
      }
    },
    "siprec.started": {
      "data": {
        "type": "object"
      }
    },
    "siprec.stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.speak.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.speak.started": {
      "data": {
        "type": "object"
      }
    },
    "streaming.failed": {
      "data": {
        "type": "object"
      }
    },
    "streaming.started": {
      "data": {
        "type": "object"
      }
    },
    "streaming.stopped": {
      "data": {
        "type": "object"
      }
    },
    "conference.created": {
      "data": {
        "type": "object"
      }
    },
    "conference.ended": {
      "data": {
        "type": "object"
      }
    },
    "conference.floor.changed": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.joined": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.left": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.playback.ended": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.playback.started": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.speak.ended": {
      "data": {
        "type": "object"
      }
    },
    "conference.participant.speak.started": {
      "data": {
        "type": "object"
      }
    },
    "conference.playback.ended": {
      "data": {
        "type": "object"
      }
    },
    "conference.playback.started": {
      "data": {
        "type": "object"
      }
    },
    "conference.recording.saved": {
      "data": {
        "type": "object"
      }
    },
    "conference.speak.ended": {
      "data": {
        "type": "object"
      }
    },
    "conference.speak.started": {
      "data": {
        "type": "object"
      }
    },
    "fax.delivered": {
      "data": {
        "type": "object"
      }
    },
    "fax.failed": {
      "data": {
        "type": "object"
      }
    },
    "fax.media.processed": {
      "data": {
        "type": "object"
      }
    },
    "fax.queued": {
      "data": {
        "type": "object"
      }
    },
    "fax.sending.started": {
      "data": {
        "type": "object"
      }
    },
    "message.sent": {
      "data": {
        "type": "object"
      }
    },
    "message.finalized": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription": {
      "data": {
        "type": "object"
      }
    },
    "call.cost": {
      "data": {
        "type": "object"
      }
    },
    "call.deepfake_detection.error": {
      "data": {
        "type": "object"
      }
    },
    "call.deepfake_detection.result": {
      "data": {
        "type": "object"
      }
    },
    "call.hold": {
      "data": {
        "type": "object"
      }
    },
    "call.payment.completed": {
      "data": {
        "type": "object"
      }
    },
    "call.payment.progress": {
      "data": {
        "type": "object"
      }
    },
    "call.unhold": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.created": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.updated": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.deleted": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.internal_transfer_detected": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.internal_transfer_approval_requested": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.internal_transfer_approved": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.internal_transfer_rejected": {
      "data": {
        "type": "object"
      }
    },
    "messaging_hosted_numbers_orders.internal_transfer_auto_approved": {
      "data": {
        "type": "object"
      }
    },
    "message.received": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.deleted": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.messaging_changed": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.new_comment": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.split": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.status_changed": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.loa_updated": {
      "data": {
        "type": "object"
      }
    },
    "porting_order.sharing_token_expired": {
      "data": {
        "type": "object"
      }
    },
    "portout.status_changed": {
      "data": {
        "type": "object"
      }
    },
    "portout.foc_date_changed": {
      "data": {
        "type": "object"
      }
    },
    "portout.new_comment": {
      "data": {
        "type": "object"
      }
    }
  }
};
