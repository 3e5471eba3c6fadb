"""Bitrise: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "bitrise-token-of-tests"
BODY = written({"build_slug": "1", "build_status": 1})


def signed(body, *, token=SECRET):
    return {"X-Bitrise-Token": token, "Bitrise-Event-Type": "build/finished"}


bitrise = Platform("bitrise", secret=SECRET, settings={"header": "X-Bitrise-Token"}, signed=signed)


def cases():
    accepted = bitrise.event("build/finished", proof="token", unsigned=["type"])
    yield bitrise.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield bitrise.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield bitrise.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield bitrise.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield bitrise.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "build/triggered"}, {"Bitrise-Event-Type": "build/triggered"})
