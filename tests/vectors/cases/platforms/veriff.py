"""Veriff: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "abcdef12-abcd-abcd-abcd-abcdef012345"
BODY = written({"id": "f04bdb47-d3be-4b28-b028-a652feb060b5", "attemptId": "e4c3b7d3", "action": "submitted", "code": 7002})


def signed(body, *, secret=SECRET):
    return {"x-hmac-signature": mac_hex(secret, body)}


veriff = Platform("veriff", secret=SECRET, signed=signed)


def cases():
    accepted = veriff.event(None, recognized=False)
    yield veriff.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield veriff.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "x-hmac-signature": mac_base64(SECRET, BODY)})
    yield veriff.unsigned("other-client", "the header with the integration's key isn't signed", BODY, accepted, {"x-auth-client": "another-integration"})
    yield veriff.made("other-header", "the other of the two names that the header has", BODY, accepted, {"VRF-HMAC-SIGNATURE": mac_hex(SECRET, BODY)})
