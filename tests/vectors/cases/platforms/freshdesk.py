"""Freshdesk automations: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "freshdesk-token-of-tests"
BODY = written({"ticket_id": 1, "ticket_status": "Open"})


def signed(body, *, token=SECRET):
    return {"X-Freshdesk-Token": token}


freshdesk = Platform("freshdesk", secret=SECRET, settings={"header": "X-Freshdesk-Token"}, signed=signed, repeats=True)


def cases():
    accepted = freshdesk.event(None, recognized=False, proof="token")
    yield freshdesk.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield freshdesk.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield freshdesk.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield freshdesk.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
