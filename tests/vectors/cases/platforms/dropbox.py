"""Dropbox: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "dropbox-secret-of-tests"
BODY = written({"list_folder": {"accounts": ["dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc"]}, "delta": {"users": [12345678]}})


def signed(body, *, secret=SECRET):
    return {"X-Dropbox-Signature": mac_hex(secret, body)}


dropbox = Platform("dropbox", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = dropbox.event(None, recognized=False)
    yield dropbox.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dropbox.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Dropbox-Signature": mac_base64(SECRET, BODY)})
    yield dropbox.challenge("challenge", "what Dropbox asks before it sends anything, answered as plain text", b"", {}, {"status": 200, "body": "p8sIBw4xAA"}, method="GET", url="https://hooks.example.com/dropbox?challenge=p8sIBw4xAA")
