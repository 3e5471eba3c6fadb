"""Brevo: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "brevo-token-of-tests"
BODY = written({"event": "delivered", "email": "a@example.com", "ts_event": 1750000000})
BATCH = written([{"event": "delivered", "email": "a@example.com"}, {"event": "opened", "email": "b@example.com"}])


def signed(body, *, token=SECRET):
    return {"X-Brevo-Token": token}


brevo = Platform("brevo", secret=SECRET, settings={"header": "X-Brevo-Token"}, signed=signed)


def cases():
    accepted = brevo.listed("delivered", BODY, 0, recognized=False, proof="token")
    yield brevo.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield brevo.made("batch", "a batch is a list of events", BATCH, brevo.events(brevo.listed("delivered", BATCH, 0, recognized=False, proof="token"), brevo.listed("opened", BATCH, 1, recognized=False, proof="token")), call="verify_all")
    yield brevo.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield brevo.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield brevo.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
