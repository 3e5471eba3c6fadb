"""Datadog: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "datadog-token-of-tests"
BODY = written({"title": "CPU is high", "id": "1"})


def signed(body, *, token=SECRET):
    return {"X-Datadog-Token": token}


datadog = Platform("datadog", secret=SECRET, settings={"header": "X-Datadog-Token"}, signed=signed, repeats=True)


def cases():
    accepted = datadog.event(None, recognized=False, proof="token")
    yield datadog.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield datadog.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield datadog.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield datadog.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
