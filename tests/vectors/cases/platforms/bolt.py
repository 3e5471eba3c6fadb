"""Bolt: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "bolt-secret-of-tests"
BODY = written({"type": "payment", "object": "transaction", "data": {"id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-Bolt-Hmac-Sha256": mac_base64(secret, body)}


bolt = Platform("bolt", secret=SECRET, signed=signed)


def cases():
    accepted = bolt.event("payment", recognized=False)
    yield bolt.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield bolt.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                     {**signed(BODY), "X-Bolt-Hmac-Sha256": mac_hex(SECRET, BODY)})
    other = {"X-Bolt-Hmac-Sha256": mac_base64("the secret before", BODY), "X-Bolt-Hmac-Sha256-Pending": mac_base64(SECRET, BODY)}
    yield bolt.made("pending", "while secrets are rotated the second header has the signature under the new one", BODY, accepted, other)
