// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Google Cloud Pub/Sub's record, for `new Webhook(googlePubsub, secret)` of `hookseal/base` with `hookseal/keys`. */
export const googlePubsub: Provider & { readonly id: "google-pubsub" } = {
  "id": "google-pubsub",
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
      "email_verified": "true"
    },
    "covers_body": false,
    "shared_key": true,
    "audience": {
      "claim:aud": "{setting:audience}",
      "claim:email": "{setting:service_account}"
    }
  },
  "envelope": {
    "id": "message.messageId",
    "timestamp": "message.publishTime",
    "data": "message"
  },
  "settings": {
    "audience": {
      "description": "The audience of the push subscription. Unless you have set one it is the endpoint's URL."
    },
    "service_account": {
      "description": "The e-mail address of the subscription's service account."
    }
  },
  "retry_span_s": 604800
};
