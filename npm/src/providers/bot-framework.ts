// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Microsoft Bot Framework's record, for `new Webhook(botFramework, secret)` of `hookseal/base` with `hookseal/keys`. */
export const botFramework: Provider & { readonly id: "bot-framework" } = {
  "id": "bot-framework",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "prefix": "Bearer "
    },
    "algorithm": "jwt",
    "algorithms": [
      "RS256"
    ],
    "key_source": {
      "kind": "openid",
      "url": "https://login.botframework.com/v1/.well-known/openidconfiguration",
      "hosts": [
        "login\\.botframework\\.com"
      ],
      "paths": [
        "/v1/\\.well-known/keys"
      ]
    },
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "claims": {
      "iss": "https://api.botframework.com",
      "serviceurl": "{json:serviceUrl}"
    },
    "covers_body": false,
    "shared_key": true,
    "audience": {
      "claim:aud": "{setting:app_id}"
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "timestamp"
  },
  "settings": {
    "app_id": {
      "description": "The Microsoft app id of your bot."
    }
  },
  "event_key": [
    "json:conversation.id",
    "json:id",
    "json:type",
    "json:timestamp"
  ],
  "events": {
    "message": {},
    "contactRelationUpdate": {},
    "conversationUpdate": {},
    "typing": {},
    "endOfConversation": {},
    "event": {},
    "invoke": {},
    "deleteUserData": {},
    "messageUpdate": {},
    "messageDelete": {},
    "installationUpdate": {},
    "messageReaction": {},
    "suggestion": {},
    "trace": {},
    "handoff": {}
  }
};
