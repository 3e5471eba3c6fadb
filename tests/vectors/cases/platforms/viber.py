"""Viber: callbacks by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "445da6az1s345z78-dazcczb2542zv51a-e0vc5fva17480im9"
BODY = written({"event": "delivered", "timestamp": 1750000000000, "message_token": 4912661846655238145, "user_id": "01234567890A="})


def signed(body, *, secret=SECRET):
    return {"X-Viber-Content-Signature": mac_hex(secret, body)}


viber = Platform("viber", secret=SECRET, signed=signed)


def cases():
    accepted = viber.event("delivered", 1750000000000)
    yield viber.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield viber.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Viber-Content-Signature": mac_base64(SECRET, BODY)})
    seen = BODY.replace(b'"delivered"', b'"seen"')
    yield viber.made("same-token", "another callback about the same message has its `message_token`: it is another event, with another key", seen, viber.event("seen", 1750000000000))
    yield viber.wrong("same-token-other-event", "the signature of one callback about a message isn't another one's", seen, "signature_mismatch", signed(BODY))
