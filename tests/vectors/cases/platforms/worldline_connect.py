"""Worldline: deliveries of its SDKs' tests, and events by their recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "hello+world"
BODY = written({"apiVersion": "v1", "id": "8ee793f6-4553-4749-85dc-f2ef095c5ab0", "merchantId": "20000", "type": "payment.paid"})


def signed(body, *, secret=SECRET):
    return {"X-GCS-KeyId": "dummy-key-id", "X-GCS-Signature": mac_base64(secret, body)}


worldline_connect = Platform("worldline-connect", secret=SECRET, signed=signed)


def cases():
    accepted = worldline_connect.event("payment.paid", id="8ee793f6-4553-4749-85dc-f2ef095c5ab0", recognized=False)
    yield worldline_connect.published("sdk", "Ingenico-ePayments/connect-sdk-php, WebhooksHelperTest.php", "a payment",
        (
            b'{\n  "apiVersion": "v1",\n  "id": "8ee793f6-4553-4749-85dc-f2ef095c5ab0",\n  "created": "2017-02-02T11:24:14.040+0100",\n  "merchantId'
            b'": "20000",\n  "type": "payment.paid",\n  "payment": {\n    "id": "00000200000143570012",\n    "paymentOutput": {\n      "amountOfMoney'
            b'": {\n        "amount": 1000,\n        "currencyCode": "EUR"\n      },\n      "references": {\n        "paymentReference": "20000168181'
            b'0"\n      },\n      "paymentMethod": "bankTransfer",\n      "bankTransferPaymentMethodSpecificOutput": {\n        "paymentProductId": '
            b'11\n      }\n    },\n    "status": "PAID",\n    "statusOutput": {\n      "isCancellable": false,\n      "statusCategory": "COMPLETED",\n '
            b'     "statusCode": 1000,\n      "statusCodeChangeDateTime": "20170202112414",\n      "isAuthorized": true\n    }\n  }\n}'
        ),
        {"X-GCS-Signature": "2S7doBj/GnJnacIjSJzr5fxGM5xmfQyFAwxv1I53ZEk=", "X-GCS-KeyId": "dummy-key-id"},
        worldline_connect.authentic(key="8ee793f6-4553-4749-85dc-f2ef095c5ab0"), call="verify_signature")
    yield worldline_connect.published("sdk-changed-body", "Ingenico-ePayments/connect-sdk-php, WebhooksHelperTest.php", "another body",
        (
            b'{\n  "apiVersion": "v1",\n  "id": "8ee793f6-4553-4749-85dc-f2ef095c5ab0",\n  "created": "2017-02-02T11:25:14.040+0100",\n  "merchantId'
            b'": "20000",\n  "type": "payment.paid",\n  "payment": {\n    "id": "00000200000143570012",\n    "paymentOutput": {\n      "amountOfMoney'
            b'": {\n        "amount": 1000,\n        "currencyCode": "EUR"\n      },\n      "references": {\n        "paymentReference": "20000168181'
            b'0"\n      },\n      "paymentMethod": "bankTransfer",\n      "bankTransferPaymentMethodSpecificOutput": {\n        "paymentProductId": '
            b'11\n      }\n    },\n    "status": "PAID",\n    "statusOutput": {\n      "isCancellable": false,\n      "statusCategory": "COMPLETED",\n '
            b'     "statusCode": 1000,\n      "statusCodeChangeDateTime": "20170202112514",\n      "isAuthorized": true\n    }\n  }\n}'
        ),
        {"X-GCS-Signature": "2S7doBj/GnJnacIjSJzr5fxGM5xmfQyFAwxv1I53ZEk=", "X-GCS-KeyId": "dummy-key-id"},
        worldline_connect.refused("signature_mismatch"), call="verify_signature")
    yield worldline_connect.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield worldline_connect.wrong("hex", "the right bytes in hex, where the platform writes base64",
                                   BODY, "malformed_signature", {**signed(BODY), "X-GCS-Signature": mac_hex(SECRET, BODY)})
    yield worldline_connect.challenge("challenge", "an endpoint is asked before it is used: the header comes back as text", b"", {"X-GCS-Webhooks-Endpoint-Verification": "8d3a1f0c-check"},
                                      {"status": 200, "headers": {"Content-Type": "text/plain; charset=utf-8"}, "body": "8d3a1f0c-check"}, method="GET")
    yield from worldline_connect.rewritten(spaced(BODY), accepted)
    yield worldline_connect.unsigned("other-key-id", "the header that names the key isn't signed: every secret that is given is tried", BODY, {**accepted, "secret_index": 1}, {"X-GCS-KeyId": "another"}, secret=["another secret", SECRET])
