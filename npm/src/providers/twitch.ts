// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Twitch EventSub's record, for `new Webhook(twitch, secret)` of `hookseal/base`. */
export const twitch: Provider & { readonly id: "twitch" } = {
  "id": "twitch",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Twitch-Eventsub-Message-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "template": "{id}{timestamp}{body}",
    "timestamp": {
      "header": "Twitch-Eventsub-Message-Timestamp",
      "format": "rfc3339",
      "tolerance_s": 600
    },
    "id": "Twitch-Eventsub-Message-Id"
  },
  "envelope": {
    "type": "subscription.type",
    "data": "event"
  },
  "challenges": [
    {
      "when": {
        "header:Twitch-Eventsub-Message-Type": "webhook_callback_verification"
      },
      "signed": true,
      "token": {
        "place": "json:challenge"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ],
  "attempt": {
    "header": "Twitch-Eventsub-Message-Retry",
    "first": 0
  },
  "events": {
    "automod.message.hold": {
      "data": {
        "type": "object"
      }
    },
    "automod.message.update": {
      "data": {
        "type": "object"
      }
    },
    "automod.settings.update": {
      "data": {
        "type": "object"
      }
    },
    "automod.terms.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.ad_break.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.bits.use": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.clear": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.clear_user_messages": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.message": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.message_delete": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.notification": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.user_message_hold": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat.user_message_update": {
      "data": {
        "type": "object"
      }
    },
    "channel.chat_settings.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.charity_campaign.donate": {
      "data": {
        "type": "object"
      }
    },
    "channel.charity_campaign.progress": {
      "data": {
        "type": "object"
      }
    },
    "channel.charity_campaign.start": {
      "data": {
        "type": "object"
      }
    },
    "channel.charity_campaign.stop": {
      "data": {
        "type": "object"
      }
    },
    "channel.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.follow": {
      "data": {
        "type": "object"
      }
    },
    "channel.subscribe": {
      "data": {
        "type": "object"
      }
    },
    "channel.cheer": {
      "data": {
        "type": "object"
      }
    },
    "channel.ban": {
      "data": {
        "type": "object"
      }
    },
    "channel.unban": {
      "data": {
        "type": "object"
      }
    },
    "channel.unban_request.create": {
      "data": {
        "type": "object"
      }
    },
    "channel.unban_request.resolve": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_automatic_reward_redemption.add": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_custom_reward.add": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_custom_reward.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_custom_reward.remove": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_custom_reward_redemption.add": {
      "data": {
        "type": "object"
      }
    },
    "channel.channel_points_custom_reward_redemption.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.poll.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.poll.progress": {
      "data": {
        "type": "object"
      }
    },
    "channel.poll.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.prediction.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.prediction.progress": {
      "data": {
        "type": "object"
      }
    },
    "channel.prediction.lock": {
      "data": {
        "type": "object"
      }
    },
    "channel.prediction.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.shoutout.create": {
      "data": {
        "type": "object"
      }
    },
    "channel.shoutout.receive": {
      "data": {
        "type": "object"
      }
    },
    "channel.raid": {
      "data": {
        "type": "object"
      }
    },
    "channel.shared_chat.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.shared_chat.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.shared_chat.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.subscription.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.subscription.gift": {
      "data": {
        "type": "object"
      }
    },
    "channel.subscription.message": {
      "data": {
        "type": "object"
      }
    },
    "channel.suspicious_user.message": {
      "data": {
        "type": "object"
      }
    },
    "channel.suspicious_user.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.shield_mode.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.shield_mode.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.goal.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.goal.progress": {
      "data": {
        "type": "object"
      }
    },
    "channel.goal.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.guest_star_session.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.guest_star_session.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.guest_star_settings.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.guest_star_guest.update": {
      "data": {
        "type": "object"
      }
    },
    "channel.hype_train.begin": {
      "data": {
        "type": "object"
      }
    },
    "channel.hype_train.progress": {
      "data": {
        "type": "object"
      }
    },
    "channel.hype_train.end": {
      "data": {
        "type": "object"
      }
    },
    "channel.moderate": {
      "data": {
        "type": "object"
      }
    },
    "channel.moderator.add": {
      "data": {
        "type": "object"
      }
    },
    "channel.moderator.remove": {
      "data": {
        "type": "object"
      }
    },
    "channel.vip.add": {
      "data": {
        "type": "object"
      }
    },
    "channel.warning.acknowledge": {
      "data": {
        "type": "object"
      }
    },
    "channel.warning.send": {
      "data": {
        "type": "object"
      }
    },
    "channel.vip.remove": {
      "data": {
        "type": "object"
      }
    },
    "conduit.shard.disabled": {
      "data": {
        "type": "object"
      }
    },
    "drop.entitlement.grant": {
      "data": {
        "type": "object"
      }
    },
    "extension.bits_transaction.create": {
      "data": {
        "type": "object"
      }
    },
    "stream.online": {
      "data": {
        "type": "object"
      }
    },
    "stream.offline": {
      "data": {
        "type": "object"
      }
    },
    "user.update": {
      "data": {
        "type": "object"
      }
    },
    "user.authorization.revoke": {
      "data": {
        "type": "object"
      }
    },
    "user.authorization.grant": {
      "data": {
        "type": "object"
      }
    },
    "user.whisper.message": {
      "data": {
        "type": "object"
      }
    }
  }
};
