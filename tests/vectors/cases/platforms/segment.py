"""Segment: calls by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "segment_secret_1234567890"
BODY = written({
    "type": "track", "event": "Order Completed", "messageId": "ajs-f8ca1e4de5024d9430b3928bd8ac6b96", "userId": "97980cfea0067",
    "timestamp": "2024-01-01T00:00:00Z", "receivedAt": "2025-06-15T15:06:40Z", "properties": {"revenue": 25},
})


def signed(body, *, secret=SECRET):
    return {"X-Signature": mac_hex(secret, body, hash="sha1")}


segment = Platform("segment", secret=SECRET, signed=signed)


def cases():
    accepted = segment.event("track", 1750000000000, id="ajs-f8ca1e4de5024d9430b3928bd8ac6b96")
    yield segment.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield segment.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield segment.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                         BODY, "malformed_signature", {"X-Signature": mac_hex(SECRET, BODY)})
    yield segment.wrong("batch", "of a batch the first event alone is signed: nothing vouches for the others", b"[" + BODY + b"]", "signature_mismatch", signed(BODY))
