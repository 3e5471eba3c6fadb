"""Fizzy: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "whsec_test"
BODY = written({"id": "03f5", "action": "card_published", "created_at": "2025-06-15T15:06:40.000Z", "event_type": "card_published", "eventable": {"id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-Webhook-Signature": mac_hex(secret, body)}


fizzy = Platform("fizzy", secret=SECRET, signed=signed)


def cases():
    accepted = fizzy.event("card_published", 1750000000000, id="03f5")
    yield fizzy.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fizzy.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Webhook-Signature": mac_base64(SECRET, BODY)})
    yield fizzy.unsigned("other-time", "the header with the time isn't signed: it keeps no replay away", BODY, accepted, {"X-Webhook-Timestamp": "2035-06-15T15:06:40Z"})
    yield fizzy.made("secret-with-prefix", "a secret that begins with `whsec_` is taken as it is", BODY, accepted, signed(BODY, secret="whsec_" + SECRET), secret="whsec_" + SECRET)
    yield fizzy.wrong("prefix-cut", "whsec_ belongs to the secret", BODY, "signature_mismatch", signed(BODY), secret="whsec_" + SECRET)
