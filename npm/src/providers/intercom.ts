// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Intercom's record, for `new Webhook(intercom, secret)` of `hookseal/base`. */
export const intercom: Provider & { readonly id: "intercom" } = {
  "id": "intercom",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "prefix": "sha1="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "topic",
    "id": "id",
    "timestamp": "created_at",
    "timestamp_format": "unix",
    "data": "data"
  },
  "attempt": {
    "json": "delivery_attempts"
  },
  "events": {
    "admin.added_to_workspace": {
      "data": {
        "type": "object"
      }
    },
    "admin.away_mode_updated": {
      "data": {
        "type": "object"
      }
    },
    "admin.activity_log_event.created": {
      "data": {
        "type": "object"
      }
    },
    "admin.removed_from_workspace": {
      "data": {
        "type": "object"
      }
    },
    "admin.logged_in": {
      "data": {
        "type": "object"
      }
    },
    "admin.logged_out": {
      "data": {
        "type": "object"
      }
    },
    "article.created": {
      "data": {
        "type": "object"
      }
    },
    "article.updated": {
      "data": {
        "type": "object"
      }
    },
    "article.published": {
      "data": {
        "type": "object"
      }
    },
    "article.unpublished": {
      "data": {
        "type": "object"
      }
    },
    "article.deleted": {
      "data": {
        "type": "object"
      }
    },
    "audience.created": {
      "data": {
        "type": "object"
      }
    },
    "audience.updated": {
      "data": {
        "type": "object"
      }
    },
    "audience.deleted": {
      "data": {
        "type": "object"
      }
    },
    "audience.member_added": {
      "data": {
        "type": "object"
      }
    },
    "audience.member_removed": {
      "data": {
        "type": "object"
      }
    },
    "call.started": {
      "data": {
        "type": "object"
      }
    },
    "call.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription_available": {
      "data": {
        "type": "object"
      }
    },
    "call.recording_available": {
      "data": {
        "type": "object"
      }
    },
    "content_import_source.created": {
      "data": {
        "type": "object"
      }
    },
    "content_import_source.updated": {
      "data": {
        "type": "object"
      }
    },
    "content_import_source.deleted": {
      "data": {
        "type": "object"
      }
    },
    "content_snippet.created": {
      "data": {
        "type": "object"
      }
    },
    "content_snippet.updated": {
      "data": {
        "type": "object"
      }
    },
    "content_snippet.deleted": {
      "data": {
        "type": "object"
      }
    },
    "company.created": {
      "data": {
        "type": "object"
      }
    },
    "company.deleted": {
      "data": {
        "type": "object"
      }
    },
    "company.updated": {
      "data": {
        "type": "object"
      }
    },
    "company.contact.attached": {
      "data": {
        "type": "object"
      }
    },
    "company.contact.detached": {
      "data": {
        "type": "object"
      }
    },
    "contact.archived": {
      "data": {
        "type": "object"
      }
    },
    "contact.deleted": {
      "data": {
        "type": "object"
      }
    },
    "contact.email.updated": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.added_email": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.signed_up": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.tag.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.tag.deleted": {
      "data": {
        "type": "object"
      }
    },
    "contact.lead.updated": {
      "data": {
        "type": "object"
      }
    },
    "contact.merged": {
      "data": {
        "type": "object"
      }
    },
    "contact.subscribed": {
      "data": {
        "type": "object"
      }
    },
    "contact.unarchive": {
      "data": {
        "type": "object"
      }
    },
    "contact.unsubscribed": {
      "data": {
        "type": "object"
      }
    },
    "contact.user.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.user.tag.created": {
      "data": {
        "type": "object"
      }
    },
    "contact.user.tag.deleted": {
      "data": {
        "type": "object"
      }
    },
    "contact.user.updated": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.assigned": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.closed": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.noted": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.open.assigned": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.opened": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.replied": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.replied.translated": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.single.created": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.snoozed": {
      "data": {
        "type": "object"
      }
    },
    "conversation.admin.unsnoozed": {
      "data": {
        "type": "object"
      }
    },
    "conversation.operator.replied": {
      "data": {
        "type": "object"
      }
    },
    "conversation.deleted": {
      "data": {
        "type": "object"
      }
    },
    "conversation_part.redacted": {
      "data": {
        "type": "object"
      }
    },
    "conversation_part.tag.created": {
      "data": {
        "type": "object"
      }
    },
    "conversation.priority.updated": {
      "data": {
        "type": "object"
      }
    },
    "conversation.rating.added": {
      "data": {
        "type": "object"
      }
    },
    "conversation.read": {
      "data": {
        "type": "object"
      }
    },
    "conversation.user.created": {
      "data": {
        "type": "object"
      }
    },
    "conversation.user.replied": {
      "data": {
        "type": "object"
      }
    },
    "conversation.contact.attached": {
      "data": {
        "type": "object"
      }
    },
    "conversation.contact.detached": {
      "data": {
        "type": "object"
      }
    },
    "conversation.company.updated": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.banner": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.carousel": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.chat": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.checklist": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.custom_bot": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.email": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.news_item": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.post": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.push": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.series": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.series.webhook": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.sms": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.survey": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.tooltip_group": {
      "data": {
        "type": "object"
      }
    },
    "content_stat.tour": {
      "data": {
        "type": "object"
      }
    },
    "event.created": {
      "data": {
        "type": "object"
      }
    },
    "api.request.completed": {
      "data": {
        "type": "object"
      }
    },
    "job.completed": {
      "data": {
        "type": "object"
      }
    },
    "ping": {
      "data": {
        "type": "object"
      }
    },
    "granular.unsubscribe": {
      "data": {
        "type": "object"
      }
    },
    "granular.subscribe": {
      "data": {
        "type": "object"
      }
    },
    "ticket.created": {
      "data": {
        "type": "object"
      }
    },
    "ticket.state.updated": {
      "data": {
        "type": "object"
      }
    },
    "ticket.note.created": {
      "data": {
        "type": "object"
      }
    },
    "ticket.admin.assigned": {
      "data": {
        "type": "object"
      }
    },
    "ticket.team.assigned": {
      "data": {
        "type": "object"
      }
    },
    "ticket.contact.attached": {
      "data": {
        "type": "object"
      }
    },
    "ticket.contact.detached": {
      "data": {
        "type": "object"
      }
    },
    "ticket.attribute.updated": {
      "data": {
        "type": "object"
      }
    },
    "ticket.admin.replied": {
      "data": {
        "type": "object"
      }
    },
    "ticket.admin.replied.translated": {
      "data": {
        "type": "object"
      }
    },
    "ticket.contact.replied": {
      "data": {
        "type": "object"
      }
    },
    "ticket.closed": {
      "data": {
        "type": "object"
      }
    },
    "ticket.rating.provided": {
      "data": {
        "type": "object"
      }
    },
    "ticket.resolved": {
      "data": {
        "type": "object"
      }
    },
    "visitor.signed_up": {
      "data": {
        "type": "object"
      }
    },
    "data_connector.execution.completed": {
      "data": {
        "type": "object"
      }
    },
    "procedure.hitl_notification.created": {
      "data": {
        "type": "object"
      }
    }
  }
};
