"""PayMongo: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "whsk_1234567890"
TIME = 1750000000
BODY = written({"data": {"id": "evt_1", "type": "event", "attributes": {"type": "payment.paid", "livemode": False, "created_at": TIME, "data": {"id": "pay_1"}}}})


def signed(body, *, time=TIME, secret=SECRET, mode="te={},li="):
    return {"Paymongo-Signature": f"t={time}," + mode.format(mac_hex(secret, time, ".", body))}


paymongo = Platform("paymongo", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = paymongo.event("payment.paid", TIME * 1000, id="evt_1", recognized=False)
    yield paymongo.made("test-mode", "an event of the test mode; the other signature is empty", BODY, accepted)
    yield paymongo.made("live-mode", "an event of the live mode; the other signature is empty", BODY, accepted, signed(BODY, mode="te=,li={}"))
    yield paymongo.made("limit", "a day late, to the second", BODY, accepted, now=TIME + 86_400)
    yield paymongo.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=TIME + 86_401)
    yield paymongo.wrong("other-time", "the time is signed", BODY, "signature_mismatch",
                         {"Paymongo-Signature": signed(BODY)["Paymongo-Signature"].replace(str(TIME), str(TIME + 1))})
    yield paymongo.wrong("both-empty", "neither mode has a signature", BODY, "malformed_signature", signed(BODY, mode="te=,li="))
    yield paymongo.wrong("secret-cut", "whsk_ belongs to the secret", BODY, "signature_mismatch", signed(BODY, secret="1234567890"))
