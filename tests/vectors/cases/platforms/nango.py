"""Nango: webhooks by the recipe of its SDK's tests."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64, mac_hex, written

SECRET = "nango_signing_key_1234567890"
BODY = written({
    "from": "nango", "type": "sync", "connectionId": "test-connection", "providerConfigKey": "test-provider", "syncName": "test-sync",
    "model": "TestModel",
})


def signed(body, *, secret=SECRET):
    return {"X-Nango-Hmac-Sha256": mac_hex(secret, body)}


nango = Platform("nango", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = nango.event("sync")
    yield nango.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield nango.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Nango-Hmac-Sha256": mac_base64(SECRET, BODY)})
    yield nango.wrong("old-header", "the older header alone, whose hash can be lengthened", BODY, "missing_signature", {"X-Nango-Signature": digest_hex(SECRET, BODY)})
