"""Dub: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "whsec_bm90IGRlY29kZWQ"
BODY = written({"id": "evt_1", "event": "link.clicked", "createdAt": "2025-06-15T15:06:40.000Z", "data": {"click": {"id": "c1"}}})


def signed(body, *, secret=SECRET):
    return {"Dub-Signature": mac_hex(secret, body)}


dub = Platform("dub", secret=SECRET, signed=signed)


def cases():
    accepted = dub.event("link.clicked", 1750000000000, id="evt_1")
    yield dub.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dub.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                    {**signed(BODY), "Dub-Signature": mac_base64(SECRET, BODY)})
    yield dub.wrong("secret-stripped", "the secret without its `whsec_`", BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("whsec_")))
