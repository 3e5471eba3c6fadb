"""Buildkite (signature): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "buildkite-signature-secret-of-tests"
TIME = 1750000000
BODY = written({"event": "build.finished", "build": {"id": "1", "state": "passed"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"X-Buildkite-Signature": f"timestamp={time},signature={signature}"}


buildkite_signature = Platform("buildkite-signature", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = buildkite_signature.event("build.finished")
    yield buildkite_signature.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield buildkite_signature.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                                    {"X-Buildkite-Signature": signed(BODY)["X-Buildkite-Signature"].replace(str(TIME), str(TIME + 1))})
    yield buildkite_signature.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield buildkite_signature.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield buildkite_signature.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                                    {"X-Buildkite-Signature": signed(BODY)["X-Buildkite-Signature"].replace("signature=", "v1=")})
    yield buildkite_signature.wrong("token", "the token itself, which the other kind of webhook sends", BODY, "missing_signature", {"X-Buildkite-Token": SECRET})
