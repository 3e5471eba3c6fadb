"""AfterShip: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "aftership-secret-of-tests"
BODY = written({"event": "tracking_update", "event_id": "6c3a1b9e", "msg": {"tracking_number": "1Z999"}, "ts": 1750000000})


def signed(body, *, secret=SECRET):
    return {"aftership-hmac-sha256": mac_base64(secret, body)}


aftership = Platform("aftership", secret=SECRET, signed=signed)


def cases():
    accepted = aftership.event("tracking_update", 1750000000000, id="6c3a1b9e", recognized=False)
    yield aftership.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield aftership.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "aftership-hmac-sha256": mac_hex(SECRET, BODY)})
    yield aftership.made("returns", "the header of Returns and Warranty", BODY, accepted, {"as-signature-hmac-sha256": mac_base64(SECRET, BODY)})
    yield aftership.wrong("no-header", "neither of the headers", BODY, "missing_signature", {"Content-Type": "application/json"})
    yield aftership.wrong("older", "the header of older accounts", BODY, "missing_signature", {"am-webhook-signature": "hmac-sha256=" + mac_base64(SECRET, BODY)})
