"""Cloudflare Stream: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "cloudflare-stream-secret-of-tests"
TIME = 1750000000
BODY = written({"uid": "6b9e68b0", "readyToStream": True, "status": {"state": "ready", "pctComplete": "100.000000"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"Webhook-Signature": f"time={time},sig1={signature}"}


cloudflare_stream = Platform("cloudflare-stream", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = cloudflare_stream.event(None, recognized=False)
    yield cloudflare_stream.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cloudflare_stream.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                                  {"Webhook-Signature": signed(BODY)["Webhook-Signature"].replace(str(TIME), str(TIME + 1))})
    yield cloudflare_stream.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield cloudflare_stream.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield cloudflare_stream.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                                  {"Webhook-Signature": signed(BODY)["Webhook-Signature"].replace("sig1=", "sig2=")})
