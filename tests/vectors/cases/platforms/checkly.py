"""Checkly: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "checkly-secret-of-tests"
BODY = written({"event": "ALERT_FAILURE", "link": "https://app.checklyhq.com/checks/1"})


def signed(body, *, secret=SECRET):
    return {"x-checkly-signature": mac_hex(secret, body)}


checkly = Platform("checkly", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = checkly.event(None, recognized=False)
    yield checkly.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield checkly.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "x-checkly-signature": mac_base64(SECRET, BODY)})
    yield from checkly.rewritten(spaced(BODY), accepted)
