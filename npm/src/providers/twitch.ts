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
    "automod.message.hold": {},
    "automod.message.update": {},
    "automod.settings.update": {},
    "automod.terms.update": {},
    "channel.ad_break.begin": {},
    "channel.bits.use": {},
    "channel.chat.clear": {},
    "channel.chat.clear_user_messages": {},
    "channel.chat.message": {},
    "channel.chat.message_delete": {},
    "channel.chat.notification": {},
    "channel.chat.user_message_hold": {},
    "channel.chat.user_message_update": {},
    "channel.chat_settings.update": {},
    "channel.charity_campaign.donate": {},
    "channel.charity_campaign.progress": {},
    "channel.charity_campaign.start": {},
    "channel.charity_campaign.stop": {},
    "channel.update": {},
    "channel.follow": {},
    "channel.subscribe": {},
    "channel.cheer": {},
    "channel.ban": {},
    "channel.unban": {},
    "channel.unban_request.create": {},
    "channel.unban_request.resolve": {},
    "channel.channel_points_automatic_reward_redemption.add": {},
    "channel.channel_points_custom_reward.add": {},
    "channel.channel_points_custom_reward.update": {},
    "channel.channel_points_custom_reward.remove": {},
    "channel.channel_points_custom_reward_redemption.add": {},
    "channel.channel_points_custom_reward_redemption.update": {},
    "channel.poll.begin": {},
    "channel.poll.progress": {},
    "channel.poll.end": {},
    "channel.prediction.begin": {},
    "channel.prediction.progress": {},
    "channel.prediction.lock": {},
    "channel.prediction.end": {},
    "channel.shoutout.create": {},
    "channel.shoutout.receive": {},
    "channel.raid": {},
    "channel.shared_chat.begin": {},
    "channel.shared_chat.end": {},
    "channel.shared_chat.update": {},
    "channel.subscription.end": {},
    "channel.subscription.gift": {},
    "channel.subscription.message": {},
    "channel.suspicious_user.message": {},
    "channel.suspicious_user.update": {},
    "channel.shield_mode.begin": {},
    "channel.shield_mode.end": {},
    "channel.goal.begin": {},
    "channel.goal.progress": {},
    "channel.goal.end": {},
    "channel.guest_star_session.begin": {},
    "channel.guest_star_session.end": {},
    "channel.guest_star_settings.update": {},
    "channel.guest_star_guest.update": {},
    "channel.hype_train.begin": {},
    "channel.hype_train.progress": {},
    "channel.hype_train.end": {},
    "channel.moderate": {},
    "channel.moderator.add": {},
    "channel.moderator.remove": {},
    "channel.vip.add": {},
    "channel.warning.acknowledge": {},
    "channel.warning.send": {},
    "channel.vip.remove": {},
    "conduit.shard.disabled": {},
    "drop.entitlement.grant": {},
    "extension.bits_transaction.create": {},
    "stream.online": {},
    "stream.offline": {},
    "user.update": {},
    "user.authorization.revoke": {},
    "user.authorization.grant": {},
    "user.whisper.message": {}
  }
};
