"""Cal.com: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "cal-com-secret-of-tests"
BODY = written({"triggerEvent": "BOOKING_CREATED", "createdAt": "2025-06-15T15:06:40.000Z", "payload": {"title": "Chat", "uid": "abc"}})


def signed(body, *, secret=SECRET):
    return {"X-Cal-Signature-256": mac_hex(secret, body)}


cal_com = Platform("cal-com", secret=SECRET, signed=signed)


def cases():
    accepted = cal_com.event("BOOKING_CREATED", 1750000000000)
    yield cal_com.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cal_com.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Cal-Signature-256": mac_base64(SECRET, BODY)})
    yield cal_com.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
