// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WebSub (YouTube, Superfeedr)'s record, for `new Webhook(websub, secret)` of `hookseal/base` with `hookseal/keys`. */
export const websub: Provider & { readonly id: "websub" } = {
  "id": "websub",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "X-Hub-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "sha256"
    },
    "algorithm": "hmac-sha256",
    "alternatives": [
      {
        "when": {
          "setting:hash": "sha512"
        },
        "algorithm": "hmac-sha512",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha512"
        }
      },
      {
        "when": {
          "setting:hash": "sha384"
        },
        "algorithm": "hmac-sha384",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha384"
        }
      },
      {
        "when": {
          "setting:hash": "sha1"
        },
        "algorithm": "hmac-sha1",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha1"
        }
      },
      {
        "when": {
          "setting:hash": "any",
          "signature:sha512": true
        },
        "algorithm": "hmac-sha512",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha512"
        }
      },
      {
        "when": {
          "setting:hash": "any",
          "signature:sha384": true
        },
        "algorithm": "hmac-sha384",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha384"
        }
      },
      {
        "when": {
          "setting:hash": "any",
          "signature:sha1": true,
          "signature:sha256": false
        },
        "algorithm": "hmac-sha1",
        "signature": {
          "kind": "kv-list",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "separator": ",",
          "signature_key": "sha1"
        }
      }
    ]
  },
  "envelope": {
    "format": "text"
  },
  "settings": {
    "topic": {
      "description": "The topic that you subscribe to, as you sent it to the hub in `hub.topic`."
    },
    "unsubscribe_topic": {
      "description": "The topic whose subscription you want to end. By default none is.",
      "default": "none"
    },
    "hash": {
      "description": "The hash that your hub signs with, where that alone is to be taken.",
      "default": "any",
      "values": [
        "any",
        "sha1",
        "sha256",
        "sha384",
        "sha512"
      ]
    }
  },
  "challenges": [
    {
      "when": {
        "method": "GET",
        "query:hub.mode": "subscribe",
        "query:hub.challenge": true
      },
      "token": {
        "place": "query:hub.challenge"
      },
      "verify_token": {
        "place": "query:hub.topic",
        "setting": "topic"
      },
      "answer": {
        "text": "{token}"
      }
    },
    {
      "when": {
        "method": "GET",
        "query:hub.mode": "unsubscribe",
        "query:hub.challenge": true
      },
      "token": {
        "place": "query:hub.challenge"
      },
      "verify_token": {
        "place": "query:hub.topic",
        "setting": "unsubscribe_topic"
      },
      "answer": {
        "text": "{token}"
      }
    }
  ]
};
