"""Fingerprint: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "fingerprint-secret-of-tests"
BODY = written({"requestId": "1750000000000.AbCdEf", "visitorId": "v1"})


def signed(body, *, secret=SECRET):
    signature = mac_hex(secret, body)
    return {"fpjs-event-signature": f"v1={signature}"}


fingerprint = Platform("fingerprint", secret=SECRET, signed=signed)


def cases():
    accepted = fingerprint.event(None, recognized=False)
    yield fingerprint.published("published", "fingerprint-pro-server-api-go-sdk, example/validateWebhookSignature.go", "its test values, whose body is no JSON", b"data",
                                 {"fpjs-event-signature": "v1=1b2c16b75bd2a870c114153ccda5bcfca63314bc722fa160d690de133ccbb9db"}, fingerprint.authentic(), secret="secret", call="verify_signature")
    yield fingerprint.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fingerprint.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                            {"fpjs-event-signature": signed(BODY)["fpjs-event-signature"].replace("v1=", "v0=")})
    yield fingerprint.made("several", "two signatures, of which the second is right", BODY, accepted, {"fpjs-event-signature": "v1=" + "0" * 64 + "," + signed(BODY)["fpjs-event-signature"]})
