import os

from hookseal import Webhook

acme = {
    "id": "acme",
    "scheme": {
        "signature": {
            "kind": "kv-list",
            "header": "X-Acme-Signature",
            "separator": ",",
            "signature_key": "v1",
            "encoding": "hex",
        },
        "algorithm": "hmac-sha256",
        "template": "{timestamp}.{body}",
        "timestamp": {"signature_key": "t", "format": "unix", "tolerance_s": 300},
    },
    "envelope": {"type": "event", "id": "id", "data": "data"},
}
webhook = Webhook(acme, os.environ["ACME_WEBHOOK_SECRET"])

body = '{"id":"1","event":"order.paid","data":{"total":42}}'
headers = webhook.sign(body)  # every header that Acme would send: for tests
print(headers["X-Acme-Signature"], webhook.verify(body, headers).type)
