// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Drupal (module Webhooks)'s record, for `new Webhook(drupalWebhooks, secret)` of `hookseal/base` with `hookseal/keys`. */
export const drupalWebhooks: Provider & { readonly id: "drupal-webhooks" } = {
  "id": "drupal-webhooks",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Hub-Signature-256",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256",
    "alternatives": [
      {
        "when": {
          "setting:hash": "sha1"
        },
        "algorithm": "hmac-sha1",
        "signature": {
          "kind": "plain",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "prefix": "sha1="
        }
      },
      {
        "when": {
          "setting:hash": "any",
          "header:X-Hub-Signature-256": false,
          "header:X-Hub-Signature": true
        },
        "algorithm": "hmac-sha1",
        "signature": {
          "kind": "plain",
          "header": "X-Hub-Signature",
          "encoding": "hex",
          "prefix": "sha1="
        }
      }
    ]
  },
  "envelope": {
    "type": "event"
  },
  "settings": {
    "hash": {
      "description": "The hash that your site signs with, where that alone is to be taken.",
      "default": "any",
      "values": [
        "any",
        "sha1",
        "sha256"
      ]
    }
  },
  "event_key": "none",
  "delivery_id": "X-Drupal-Delivery",
  "headers": [
    {
      "name": "X-Drupal-Event",
      "value": "type"
    },
    {
      "name": "X-Drupal-Delivery",
      "value": "delivery_id"
    }
  ],
  "retry_schedules": [
    {
      "source": "The module itself",
      "attempts": 1
    }
  ]
};
