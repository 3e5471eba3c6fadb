"""Acuity Scheduling: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SECRET = "acuity-secret-of-tests"
BODY = b'action=scheduled&id=1&calendarID=2&appointmentTypeID=3'


def signed(body, *, secret=SECRET):
    return {"X-Acuity-Signature": mac_base64(secret, body)}


acuity = Platform("acuity", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = acuity.event("scheduled", recognized=False)
    yield acuity.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield acuity.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Acuity-Signature": mac_hex(SECRET, BODY)})
    yield acuity.wrong("rewritten", "the same form parsed and written again: a blank is another escape", b"action=scheduled&id=1&name=Ann+Lee".replace(b"+", b"%20"), "signature_mismatch",
        signed(b"action=scheduled&id=1&name=Ann+Lee"), call="verify_signature", flags=["reserialized"])
    yield acuity.made("signature", "the signature alone, of the same form", BODY, acuity.authentic(), call="verify_signature")
