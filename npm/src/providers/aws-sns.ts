// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Amazon SNS's record, for `new Webhook(awsSns, secret)` of `hookseal/base` with `hookseal/keys`. */
export const awsSns: Provider & { readonly id: "aws-sns" } = {
  "id": "aws-sns",
  "scheme": {
    "signature": {
      "kind": "plain",
      "json": "Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "Message\n{json:Message}\nMessageId\n{json:MessageId}\n[Subject\n{json:Subject}\n]Timestamp\n{json:Timestamp}\nTopicArn\n{json:TopicArn}\nType\n{json:Type}\n",
    "key_source": {
      "kind": "certificate",
      "url": "{json:SigningCertURL}",
      "hosts": [
        "sns\\.[a-z0-9-]+\\.amazonaws\\.com",
        "sns\\.cn-[a-z0-9-]+\\.amazonaws\\.com\\.cn"
      ],
      "paths": [
        "/SimpleNotificationService-[0-9a-f]+\\.pem"
      ]
    },
    "key": {
      "decode": "pem",
      "certificate": true
    },
    "covers_body": false,
    "shared_key": true,
    "audience": {
      "json:TopicArn": "{setting:topic_arn}"
    },
    "alternatives": [
      {
        "when": {
          "setting:signature_version": "any",
          "json:SignatureVersion": "1",
          "json:Type": "Notification"
        },
        "algorithm": "rsa-pkcs1v15-sha1"
      },
      {
        "when": {
          "setting:signature_version": "any",
          "json:SignatureVersion": "1",
          "json:Type": [
            "SubscriptionConfirmation",
            "UnsubscribeConfirmation"
          ]
        },
        "algorithm": "rsa-pkcs1v15-sha1",
        "template": "Message\n{json:Message}\nMessageId\n{json:MessageId}\nSubscribeURL\n{json:SubscribeURL}\nTimestamp\n{json:Timestamp}\nToken\n{json:Token}\nTopicArn\n{json:TopicArn}\nType\n{json:Type}\n"
      },
      {
        "when": {
          "json:SignatureVersion": "2",
          "json:Type": "Notification"
        },
        "template": "Message\n{json:Message}\nMessageId\n{json:MessageId}\n[Subject\n{json:Subject}\n]Timestamp\n{json:Timestamp}\nTopicArn\n{json:TopicArn}\nType\n{json:Type}\n"
      },
      {
        "when": {
          "json:SignatureVersion": "2",
          "json:Type": [
            "SubscriptionConfirmation",
            "UnsubscribeConfirmation"
          ]
        },
        "template": "Message\n{json:Message}\nMessageId\n{json:MessageId}\nSubscribeURL\n{json:SubscribeURL}\nTimestamp\n{json:Timestamp}\nToken\n{json:Token}\nTopicArn\n{json:TopicArn}\nType\n{json:Type}\n"
      }
    ],
    "alternatives_required": true
  },
  "envelope": {
    "type": "Type",
    "id": "MessageId",
    "timestamp": "Timestamp",
    "data": "Message"
  },
  "settings": {
    "topic_arn": {
      "description": "The ARN of your topic."
    },
    "signature_version": {
      "description": "`2` where that alone is to be taken, and no SHA-1.",
      "default": "any",
      "values": [
        "any",
        "2"
      ]
    }
  },
  "retry_schedules": [
    {
      "source": "Amazon SNS' documentation",
      "attempts": 4,
      "delays": [
        20,
        20,
        20
      ]
    }
  ],
  "events": {
    "Notification": {
      "data": {
        "type": "string"
      }
    },
    "SubscriptionConfirmation": {
      "data": {
        "type": "string"
      }
    },
    "UnsubscribeConfirmation": {
      "data": {
        "type": "string"
      }
    }
  }
};
