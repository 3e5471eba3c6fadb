"""Crisp: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "crisp-secret-of-tests"
TIME = 1750000000000
BODY = written({"website_id": "w1", "event": "message:send", "data": {"content": "Hi"}, "timestamp": 1750000000000})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Crisp-Request-Timestamp": str(time), "X-Crisp-Signature": mac_hex(secret, "[", time, ";", body, "]")}


crisp = Platform("crisp", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = crisp.event("message:send", 1750000000000)
    yield crisp.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield crisp.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Crisp-Request-Timestamp": str(TIME + 1)})
    yield crisp.made("old", "no limit is documented: a delivery of yesterday is taken", BODY, accepted, now=TIME // 1000 + 86_400)
    yield crisp.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Crisp-Signature": mac_base64(SECRET, "[", TIME, ";", BODY, "]")})
    yield crisp.wrong("without-brackets", "without the brackets round the time and the body", BODY, "signature_mismatch", {**signed(BODY), "X-Crisp-Signature": mac_hex(SECRET, TIME, ";", BODY)})
