"""Braintree: notifications by the recipe of its SDKs, and the test of the endpoint that their tests have."""

import base64
import hashlib
from urllib.parse import urlencode

from ..platform import Platform
from ..recipe import mac_hex

SDKS = "Braintree's SDKs, tests of their webhooks"
SECRET = "integration_private_key"
PAYLOAD = base64.encodebytes(b"<notification><kind>subscription_went_past_due</kind></notification>").decode()
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def key(secret):
    return hashlib.sha1(secret.encode()).digest()


def body(payload=PAYLOAD, *, signed=PAYLOAD, secret=SECRET, pairs="integration_public_key|{}"):
    return urlencode({"bt_signature": pairs.format(mac_hex(key(secret), signed, hash="sha1")), "bt_payload": payload}).encode()


braintree = Platform("braintree", secret=SECRET, settings={"public_key": "integration_public_key"}, signed=lambda body: FORM)


def cases():
    accepted = braintree.event(None, recognized=False, proof="signed-fields", unsigned=["data"])
    bare = {"bare": True}
    yield braintree.made("event", "a notification by the recipe of the SDKs, whose base64 ends with a line break", body(), braintree.event(None, recognized=False, proof="signed-fields", unsigned=["data"]), **bare)
    yield braintree.made("several-keys", "a signature for each key of the account", body(pairs="another_key|" + "0" * 40 + "&integration_public_key|{}"), accepted, **bare)
    yield braintree.wrong("without-newline", "the payload without the line break that was signed", body(PAYLOAD.strip()), "signature_mismatch", **bare)
    yield braintree.wrong("key-itself", "the private key as the HMAC's key, in place of its SHA-1", urlencode(
        {"bt_signature": "integration_public_key|" + mac_hex(SECRET, PAYLOAD, hash="sha1"), "bt_payload": PAYLOAD}).encode(), "signature_mismatch", **bare)
    token = "20f9f8ed05f77439fe955c977e4c8a53"
    yield braintree.challenge("challenge", f"{SDKS}: the test of the endpoint", b"", {}, {"status": 200, "body": "integration_public_key|d9b899556c966b3f06945ec21311865d35df3ce4"},
                              method="GET", url=f"https://hooks.example.com/braintree?bt_challenge={token}", flags=["published"])
    yield braintree.challenge("challenge-other", "a text that a payload could be isn't signed for anybody", b"", {}, None, method="GET", url="https://hooks.example.com/braintree?bt_challenge=PG5vdGlmaWNhdGlvbj4")
