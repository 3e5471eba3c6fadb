"""Commerce Layer: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "commercelayer-secret-of-tests"
BODY = written({"data": {"id": "wYwDzhkqqw", "type": "orders", "attributes": {"status": "placed"}}, "included": []})


def signed(body, *, secret=SECRET):
    return {"X-CommerceLayer-Topic": "orders.place", "X-CommerceLayer-Signature": mac_base64(secret, body)}


commercelayer = Platform("commercelayer", secret=SECRET, signed=signed)


def cases():
    accepted = commercelayer.event("orders.place", recognized=False, unsigned=["type"])
    yield commercelayer.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield commercelayer.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                              {**signed(BODY), "X-CommerceLayer-Signature": mac_hex(SECRET, BODY)})
    yield commercelayer.made("other-type", "the type isn't signed: whoever replays a delivery can change it, and the event says so", BODY,
                            commercelayer.event("other", recognized=False, unsigned=["type"]), {**signed(BODY), "X-CommerceLayer-Topic": "other"})
