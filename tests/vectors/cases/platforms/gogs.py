"""Gogs: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gogs-secret-of-tests"
BODY = written({"ref": "refs/heads/main", "commits": []})


def signed(body, *, secret=SECRET):
    return {"X-Gogs-Event": "push", "X-Gogs-Signature": mac_hex(secret, body)}


gogs = Platform("gogs", secret=SECRET, signed=signed)


def cases():
    accepted = gogs.event("push", unsigned=["type"])
    yield gogs.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gogs.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                     {**signed(BODY), "X-Gogs-Signature": mac_base64(SECRET, BODY)})
    yield gogs.made("other-type", "the type isn't signed: whoever replays a delivery can change it, and the event says so", BODY,
                   gogs.event("release", unsigned=["type"]), {**signed(BODY), "X-Gogs-Event": "release"})
    form = b"payload=" + "".join(f"%{byte:02X}" for byte in BODY).encode()
    yield gogs.wrong("form", "of a form the platform signs the JSON in it, which isn't the body: choose JSON", form, "signature_mismatch", signed(BODY))
