// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Stream's record, for `new Webhook(getstream, secret)` of `hookseal/base` with `hookseal/keys`. */
export const getstream: Provider & { readonly id: "getstream" } = {
  "id": "getstream",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256",
    "decompress": "gzip"
  },
  "envelope": {
    "type": "type",
    "timestamp": "created_at"
  },
  "delivery_id": "X-Webhook-Id",
  "headers": [
    {
      "name": "X-Webhook-Id",
      "value": "delivery_id"
    }
  ],
  "events": {
    "appeal.accepted": {
      "data": {
        "type": "object"
      }
    },
    "appeal.created": {
      "data": {
        "type": "object"
      }
    },
    "appeal.rejected": {
      "data": {
        "type": "object"
      }
    },
    "call.accepted": {
      "data": {
        "type": "object"
      }
    },
    "call.blocked_user": {
      "data": {
        "type": "object"
      }
    },
    "call.closed_caption": {
      "data": {
        "type": "object"
      }
    },
    "call.closed_captions_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.closed_captions_started": {
      "data": {
        "type": "object"
      }
    },
    "call.closed_captions_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.created": {
      "data": {
        "type": "object"
      }
    },
    "call.deleted": {
      "data": {
        "type": "object"
      }
    },
    "call.dtmf": {
      "data": {
        "type": "object"
      }
    },
    "call.ended": {
      "data": {
        "type": "object"
      }
    },
    "call.frame_recording_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.frame_recording_ready": {
      "data": {
        "type": "object"
      }
    },
    "call.frame_recording_started": {
      "data": {
        "type": "object"
      }
    },
    "call.frame_recording_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.hls_broadcasting_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.hls_broadcasting_started": {
      "data": {
        "type": "object"
      }
    },
    "call.hls_broadcasting_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.kicked_user": {
      "data": {
        "type": "object"
      }
    },
    "call.live_started": {
      "data": {
        "type": "object"
      }
    },
    "call.member_added": {
      "data": {
        "type": "object"
      }
    },
    "call.member_removed": {
      "data": {
        "type": "object"
      }
    },
    "call.member_updated": {
      "data": {
        "type": "object"
      }
    },
    "call.member_updated_permission": {
      "data": {
        "type": "object"
      }
    },
    "call.missed": {
      "data": {
        "type": "object"
      }
    },
    "call.moderation_blur": {
      "data": {
        "type": "object"
      }
    },
    "call.moderation_warning": {
      "data": {
        "type": "object"
      }
    },
    "call.notification": {
      "data": {
        "type": "object"
      }
    },
    "call.permission_request": {
      "data": {
        "type": "object"
      }
    },
    "call.permissions_updated": {
      "data": {
        "type": "object"
      }
    },
    "call.reaction_new": {
      "data": {
        "type": "object"
      }
    },
    "call.recording_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.recording_ready": {
      "data": {
        "type": "object"
      }
    },
    "call.recording_started": {
      "data": {
        "type": "object"
      }
    },
    "call.recording_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.rejected": {
      "data": {
        "type": "object"
      }
    },
    "call.ring": {
      "data": {
        "type": "object"
      }
    },
    "call.rtmp_broadcast_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.rtmp_broadcast_started": {
      "data": {
        "type": "object"
      }
    },
    "call.rtmp_broadcast_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.session_ended": {
      "data": {
        "type": "object"
      }
    },
    "call.session_participant_count_updated": {
      "data": {
        "type": "object"
      }
    },
    "call.session_participant_joined": {
      "data": {
        "type": "object"
      }
    },
    "call.session_participant_left": {
      "data": {
        "type": "object"
      }
    },
    "call.session_started": {
      "data": {
        "type": "object"
      }
    },
    "call.stats_report_ready": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription_failed": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription_ready": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription_started": {
      "data": {
        "type": "object"
      }
    },
    "call.transcription_stopped": {
      "data": {
        "type": "object"
      }
    },
    "call.unblocked_user": {
      "data": {
        "type": "object"
      }
    },
    "call.updated": {
      "data": {
        "type": "object"
      }
    },
    "call.user_feedback_submitted": {
      "data": {
        "type": "object"
      }
    },
    "call.user_muted": {
      "data": {
        "type": "object"
      }
    },
    "campaign.completed": {
      "data": {
        "type": "object"
      }
    },
    "campaign.started": {
      "data": {
        "type": "object"
      }
    },
    "channel.created": {
      "data": {
        "type": "object"
      }
    },
    "channel.deleted": {
      "data": {
        "type": "object"
      }
    },
    "channel.frozen": {
      "data": {
        "type": "object"
      }
    },
    "channel.hidden": {
      "data": {
        "type": "object"
      }
    },
    "channel.max_streak_changed": {
      "data": {
        "type": "object"
      }
    },
    "channel.muted": {
      "data": {
        "type": "object"
      }
    },
    "channel.truncated": {
      "data": {
        "type": "object"
      }
    },
    "channel.unfrozen": {
      "data": {
        "type": "object"
      }
    },
    "channel.unmuted": {
      "data": {
        "type": "object"
      }
    },
    "channel.updated": {
      "data": {
        "type": "object"
      }
    },
    "channel.visible": {
      "data": {
        "type": "object"
      }
    },
    "channel_batch_update.completed": {
      "data": {
        "type": "object"
      }
    },
    "channel_batch_update.started": {
      "data": {
        "type": "object"
      }
    },
    "custom": {
      "data": {
        "type": "object"
      }
    },
    "export.bulk_image_moderation.error": {
      "data": {
        "type": "object"
      }
    },
    "export.bulk_image_moderation.success": {
      "data": {
        "type": "object"
      }
    },
    "export.channels.error": {
      "data": {
        "type": "object"
      }
    },
    "export.channels.success": {
      "data": {
        "type": "object"
      }
    },
    "export.moderation_logs.error": {
      "data": {
        "type": "object"
      }
    },
    "export.moderation_logs.success": {
      "data": {
        "type": "object"
      }
    },
    "export.review_queue.error": {
      "data": {
        "type": "object"
      }
    },
    "export.review_queue.success": {
      "data": {
        "type": "object"
      }
    },
    "export.users.error": {
      "data": {
        "type": "object"
      }
    },
    "export.users.success": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.feedback": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.marked": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.pinned": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.reaction.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.reaction.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.reaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.removed_from_feed": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.restored": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.unpinned": {
      "data": {
        "type": "object"
      }
    },
    "feeds.activity.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.bookmark.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.bookmark.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.bookmark.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.bookmark_folder.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.bookmark_folder.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.reaction.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.reaction.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.reaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.restored": {
      "data": {
        "type": "object"
      }
    },
    "feeds.comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed.created": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_group.changed": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_group.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_group.restored": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_member.added": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_member.removed": {
      "data": {
        "type": "object"
      }
    },
    "feeds.feed_member.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.follow.created": {
      "data": {
        "type": "object"
      }
    },
    "feeds.follow.deleted": {
      "data": {
        "type": "object"
      }
    },
    "feeds.follow.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.notification_feed.updated": {
      "data": {
        "type": "object"
      }
    },
    "feeds.stories_feed.updated": {
      "data": {
        "type": "object"
      }
    },
    "flag.updated": {
      "data": {
        "type": "object"
      }
    },
    "ingress.error": {
      "data": {
        "type": "object"
      }
    },
    "ingress.started": {
      "data": {
        "type": "object"
      }
    },
    "ingress.stopped": {
      "data": {
        "type": "object"
      }
    },
    "member.added": {
      "data": {
        "type": "object"
      }
    },
    "member.removed": {
      "data": {
        "type": "object"
      }
    },
    "member.updated": {
      "data": {
        "type": "object"
      }
    },
    "message.deleted": {
      "data": {
        "type": "object"
      }
    },
    "message.flagged": {
      "data": {
        "type": "object"
      }
    },
    "message.new": {
      "data": {
        "type": "object"
      }
    },
    "message.pending": {
      "data": {
        "type": "object"
      }
    },
    "message.read": {
      "data": {
        "type": "object"
      }
    },
    "message.unblocked": {
      "data": {
        "type": "object"
      }
    },
    "message.undeleted": {
      "data": {
        "type": "object"
      }
    },
    "message.updated": {
      "data": {
        "type": "object"
      }
    },
    "moderation.analysis.failed": {
      "data": {
        "type": "object"
      }
    },
    "moderation.custom_action": {
      "data": {
        "type": "object"
      }
    },
    "moderation.flagged": {
      "data": {
        "type": "object"
      }
    },
    "moderation.image_analysis.complete": {
      "data": {
        "type": "object"
      }
    },
    "moderation.mark_reviewed": {
      "data": {
        "type": "object"
      }
    },
    "moderation.text_analysis.complete": {
      "data": {
        "type": "object"
      }
    },
    "moderation_check.completed": {
      "data": {
        "type": "object"
      }
    },
    "moderation_rule.triggered": {
      "data": {
        "type": "object"
      }
    },
    "notification.mark_unread": {
      "data": {
        "type": "object"
      }
    },
    "notification.reminder_due": {
      "data": {
        "type": "object"
      }
    },
    "notification.thread_message_new": {
      "data": {
        "type": "object"
      }
    },
    "reaction.deleted": {
      "data": {
        "type": "object"
      }
    },
    "reaction.new": {
      "data": {
        "type": "object"
      }
    },
    "reaction.updated": {
      "data": {
        "type": "object"
      }
    },
    "reminder.created": {
      "data": {
        "type": "object"
      }
    },
    "reminder.deleted": {
      "data": {
        "type": "object"
      }
    },
    "reminder.updated": {
      "data": {
        "type": "object"
      }
    },
    "review_queue_item.new": {
      "data": {
        "type": "object"
      }
    },
    "review_queue_item.updated": {
      "data": {
        "type": "object"
      }
    },
    "thread.updated": {
      "data": {
        "type": "object"
      }
    },
    "user.banned": {
      "data": {
        "type": "object"
      }
    },
    "user.deactivated": {
      "data": {
        "type": "object"
      }
    },
    "user.deleted": {
      "data": {
        "type": "object"
      }
    },
    "user.flagged": {
      "data": {
        "type": "object"
      }
    },
    "user.messages.deleted": {
      "data": {
        "type": "object"
      }
    },
    "user.muted": {
      "data": {
        "type": "object"
      }
    },
    "user.reactivated": {
      "data": {
        "type": "object"
      }
    },
    "user.unbanned": {
      "data": {
        "type": "object"
      }
    },
    "user.unmuted": {
      "data": {
        "type": "object"
      }
    },
    "user.unread_message_reminder": {
      "data": {
        "type": "object"
      }
    },
    "user.updated": {
      "data": {
        "type": "object"
      }
    },
    "user_group.created": {
      "data": {
        "type": "object"
      }
    },
    "user_group.deleted": {
      "data": {
        "type": "object"
      }
    },
    "user_group.member_added": {
      "data": {
        "type": "object"
      }
    },
    "user_group.member_removed": {
      "data": {
        "type": "object"
      }
    },
    "user_group.updated": {
      "data": {
        "type": "object"
      }
    }
  }
};
