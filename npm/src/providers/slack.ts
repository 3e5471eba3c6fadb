// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Slack's record, for `new Webhook(slack, secret)` of `hookseal/base`. */
export const slack: Provider & { readonly id: "slack" } = {
  "id": "slack",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Slack-Signature",
      "encoding": "hex",
      "prefix": "v0="
    },
    "algorithm": "hmac-sha256",
    "template": "v0:{timestamp}:{body}",
    "timestamp": {
      "header": "X-Slack-Request-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "event_id",
    "timestamp": "event_time",
    "timestamp_format": "unix",
    "data": "event"
  },
  "challenges": [
    {
      "when": {
        "json:type": "url_verification"
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
    "header": "X-Slack-Retry-Num",
    "first": 0
  },
  "retry_schedules": [
    {
      "source": "Slack's documentation",
      "attempts": 4,
      "delays": [
        0,
        60,
        300
      ],
      "timeout": 3
    }
  ],
  "events": {
    "event_callback": {
      "data": {
        "$ref": "#/$defs/InnerEvent"
      },
      "sample": {
        "token": "XXYYZZ",
        "team_id": "T123ABC456",
        "api_app_id": "A123ABC456",
        "event": {
          "type": "app_mention",
          "user": "U123ABC456",
          "text": "What is the hour of the pearl, <@U0LAN0Z89>?",
          "ts": "1515449522.000016",
          "channel": "C123ABC456",
          "event_ts": "1515449522000016"
        },
        "type": "event_callback",
        "event_id": "Ev123ABC456",
        "event_time": 1515449522
      }
    }
  },
  "$defs": {
    "InnerEvent": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string"
        },
        "user": {
          "type": "string"
        },
        "channel": {
          "type": "string"
        },
        "event_ts": {
          "type": "string"
        }
      },
      "required": [
        "type"
      ]
    }
  }
};
