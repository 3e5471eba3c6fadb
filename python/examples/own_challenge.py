import os

from hookseal import Webhook

acme = {
    "id": "acme",
    "scheme": {
        "signature": {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"},
        "algorithm": "hmac-sha256",
    },
    "settings": {"verify_token": {"description": "the token that you enter in the dashboard"}},
    "challenges": [
        {
            "when": {"method": "GET", "query:hub.mode": "subscribe"},
            "verify_token": "query:hub.verify_token",
            "token": {"place": "query:hub.challenge"},
            "answer": {"text": "{token}"},
        }
    ],
}
webhook = Webhook(acme, os.environ["ACME_WEBHOOK_SECRET"], settings={"verify_token": "my-own-token"})

url = "/webhooks/acme?hub.mode=subscribe&hub.verify_token=my-own-token&hub.challenge=1158201444"
answer = webhook.challenge(method="GET", url=url)
if answer:
    print(answer.status, answer.body.decode())
