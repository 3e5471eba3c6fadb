"""Customer.io: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "customer-io-secret-of-tests"
TIME = 1750000000
BODY = written({"data": {"customer_id": "1", "recipient": "a@example.com"}, "event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ", "object_type": "email",
                "metric": "delivered", "timestamp": 1750000000})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-CIO-Timestamp": str(time), "X-CIO-Signature": mac_hex(secret, "v0:", time, ":", body)}


customer_io = Platform("customer-io", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = customer_io.event("email.delivered", 1750000000000, id="01E4C4CT6YDC7Y5M7FE1GWWPQJ")
    yield customer_io.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield customer_io.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-CIO-Timestamp": str(TIME + 1)})
    yield customer_io.made("limit", "eight days late, a day longer than it tries, to the second", BODY, accepted, now=TIME + 691_200)
    yield customer_io.wrong("late", "a second more than eight days", BODY, "timestamp_too_old", now=TIME + 691_201)
    yield customer_io.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                            {**signed(BODY), "X-CIO-Signature": mac_base64(SECRET, "v0:", TIME, ":", BODY)})
