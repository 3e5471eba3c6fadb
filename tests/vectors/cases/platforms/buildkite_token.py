"""Buildkite (token): deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "buildkite-token-token-of-tests"
BODY = written({"event": "build.finished", "build": {"id": "1"}})


def signed(body, *, token=SECRET):
    return {"X-Buildkite-Token": token}


buildkite_token = Platform("buildkite-token", secret=SECRET, signed=signed)


def cases():
    accepted = buildkite_token.event("build.finished", proof="token")
    yield buildkite_token.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield buildkite_token.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield buildkite_token.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield buildkite_token.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield buildkite_token.wrong("signature", "a signature, which the other kind of webhook sends", BODY, "missing_signature", {"X-Buildkite-Signature": "timestamp=1750000000,signature=" + mac_hex(SECRET, "1750000000.", BODY)})
