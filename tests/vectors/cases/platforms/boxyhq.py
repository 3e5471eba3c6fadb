"""BoxyHQ: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform, time_in
from ..recipe import mac_hex, written

SECRET = "boxyhq-secret-of-tests"
TIME = 1750000000000
BODY = written({"webhook_id": "w1", "event": "user.created", "tenant": "t1", "product": "p1", "data": {"id": "1", "email": "a@example.com"}})
BATCH = written([{"webhook_id": "w1", "event": "user.created", "tenant": "t1", "data": {"id": "1"}}, {"webhook_id": "w1", "event": "user.deleted", "tenant": "t1", "data": {"id": "2"}}])


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"BoxyHQ-Signature": f"t={time},s={signature}"}


boxyhq = Platform("boxyhq", secret=SECRET, now=TIME // 1000, signed=signed, signed_at=time_in("BoxyHQ-Signature", "t"))


def cases():
    accepted = boxyhq.listed("user.created", BODY, 0)
    yield boxyhq.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield boxyhq.made("batch", "a batch is a list of events", BATCH, boxyhq.events(boxyhq.listed("user.created", BATCH, 0), boxyhq.listed("user.deleted", BATCH, 1)), call="verify_all")
    yield boxyhq.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                       {"BoxyHQ-Signature": signed(BODY)["BoxyHQ-Signature"].replace(str(TIME), str(TIME + 1))})
    yield boxyhq.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield boxyhq.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield boxyhq.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                       {"BoxyHQ-Signature": signed(BODY)["BoxyHQ-Signature"].replace("s=", "v1=")})
    yield boxyhq.wrong("unsigned-delivery", "without a secret the header is there, and empty", BODY, "malformed_signature", {"BoxyHQ-Signature": ""})
