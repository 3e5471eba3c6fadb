"""dLocal: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "dlocal-secret-of-tests"
TIME = "2025-06-15T15:06:40Z"
NOW = 1750000000
LOGIN = "login-of-tests"
BODY = written({"id": "D-4-80ca7fbd", "amount": 100, "status": "PAID"})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Date": time, "Authorization": "V2-HMAC-SHA256, Signature: " + mac_hex(secret, LOGIN, time, body)}


dlocal = Platform("dlocal", secret=SECRET, now=NOW, settings={"login": LOGIN}, signed=signed)


def cases():
    accepted = {**dlocal.event("PAID", id="D-4-80ca7fbd", recognized=False), "idempotency_key": dlocal.key("D-4-80ca7fbd", "PAID")}
    yield dlocal.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield dlocal.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Date": "2025-06-15T15:06:41Z"})
    yield dlocal.made("limit", "four days late, to the second", BODY, accepted, now=NOW + 345_600)
    yield dlocal.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=NOW + 345_601)
    yield dlocal.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "Authorization": "V2-HMAC-SHA256, Signature: " + mac_base64(SECRET, LOGIN, TIME, BODY)})
    yield dlocal.wrong("without-prefix", "a signature begins with `V2-HMAC-SHA256, Signature:`", BODY, "malformed_signature", {**signed(BODY), "Authorization": signed(BODY)["Authorization"][27:]})
    yield dlocal.wrong("border", "the zone of the time in front of the body: the same bytes are signed, and the time has none", b"Z" + BODY, "malformed_timestamp", {**signed(BODY), "X-Date": TIME.removesuffix("Z")}, flags=["shifted_border"])
    yield dlocal.wrong("other-login", "the receiver's login is signed", BODY, "signature_mismatch", settings={"login": "another"})
