"""Calendly: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "calendly-secret-of-tests"
TIME = 1750000000
BODY = written({"event": "invitee.created", "created_at": "2025-06-15T15:06:40.000000Z", "created_by": "https://api.calendly.com/users/A",
                "payload": {"email": "a@example.com"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"Calendly-Webhook-Signature": f"t={time},v1={signature}"}


calendly = Platform("calendly", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = calendly.event("invitee.created", 1750000000000, recognized=False)
    yield calendly.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield calendly.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                         {"Calendly-Webhook-Signature": signed(BODY)["Calendly-Webhook-Signature"].replace(str(TIME), str(TIME + 1))})
    yield calendly.made("limit", "three minutes late, to the second", BODY, accepted, now=TIME + 180)
    yield calendly.wrong("late", "a second more than three minutes", BODY, "timestamp_too_old", now=TIME + 181)
    yield calendly.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                         {"Calendly-Webhook-Signature": signed(BODY)["Calendly-Webhook-Signature"].replace("v1=", "v0=")})
    yield calendly.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
