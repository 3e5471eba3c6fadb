"""RevenueCat: events with the configured value."""

from ..platform import Platform
from ..recipe import written

SECRET = "Bearer revenuecat-1234567890"
BODY = written({"api_version": "1.0", "event": {"type": "INITIAL_PURCHASE", "id": "12345678-1234-1234-1234-123456789012", "event_timestamp_ms": 1750000000000}})


def signed(body, *, secret=SECRET):
    return {"Authorization": secret}


revenuecat = Platform("revenuecat", secret=SECRET, signed=signed)


def cases():
    accepted = revenuecat.event("INITIAL_PURCHASE", 1750000000000, id="12345678-1234-1234-1234-123456789012", proof="token")
    yield revenuecat.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield revenuecat.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield revenuecat.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield revenuecat.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    yield revenuecat.wrong("word-cut", "the secret is the whole header, with the word that was written into it", BODY, "signature_mismatch", {"Authorization": SECRET.removeprefix("Bearer ")})
