"""FedaPay: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "fedapay-secret-of-tests"
TIME = 1750000000
BODY = written({"id": 1, "name": "transaction.approved", "entity": {"id": 2}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"X-FEDAPAY-SIGNATURE": f"t={time},s={signature}"}


fedapay = Platform("fedapay", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = fedapay.event("transaction.approved", recognized=False)
    yield fedapay.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield fedapay.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                        {"X-FEDAPAY-SIGNATURE": signed(BODY)["X-FEDAPAY-SIGNATURE"].replace(str(TIME), str(TIME + 1))})
    yield fedapay.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield fedapay.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield fedapay.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                        {"X-FEDAPAY-SIGNATURE": signed(BODY)["X-FEDAPAY-SIGNATURE"].replace("s=", "v1=")})
    yield fedapay.wrong("early", "the SDK refuses only what is too old: a time more than five minutes ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 301)
