// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Google Chat apps's record, for `new Webhook(googleChat, secret)` of `hookseal/base` with `hookseal/keys`. */
export const googleChat: Provider & { readonly id: "google-chat" } = {
  "id": "google-chat",
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
      "kind": "jwks",
      "url": "https://www.googleapis.com/oauth2/v3/certs"
    },
    "key": {
      "decode": "jwks",
      "by": "jws:kid"
    },
    "claims": {
      "iss": [
        "https://accounts.google.com",
        "accounts.google.com"
      ],
      "email": "chat@system.gserviceaccount.com",
      "email_verified": "true"
    },
    "covers_body": false,
    "shared_key": true,
    "audience": {
      "claim:aud": "{setting:audience}"
    }
  },
  "envelope": {
    "type": "type",
    "timestamp": "eventTime"
  },
  "settings": {
    "audience": {
      "description": "The URL of your endpoint, as the app's configuration has it."
    }
  },
  "events": {
    "MESSAGE": {},
    "ADDED_TO_SPACE": {},
    "REMOVED_FROM_SPACE": {},
    "CARD_CLICKED": {},
    "WIDGET_UPDATED": {},
    "APP_COMMAND": {}
  }
};
