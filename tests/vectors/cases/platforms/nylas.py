"""Nylas: events by its recipe."""

import gzip

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "nylas_secret_1234567890"
BODY = written({
    "specversion": "1.0", "type": "message.created", "source": "/google/emails/realtime", "id": "mock-id", "time": 1750000000,
    "webhook_delivery_attempt": 1, "data": {"application_id": "mock", "object": {"id": "mock"}},
})


def signed(body, *, secret=SECRET):
    return {"X-Nylas-Signature": mac_hex(secret, body)}


nylas = Platform("nylas", secret=SECRET, signed=signed)


def cases():
    accepted = nylas.event("message.created", 1750000000000, id="mock-id")
    yield nylas.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield nylas.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Nylas-Signature": mac_base64(SECRET, BODY)})
    packed = gzip.compress(BODY, mtime=0)
    yield nylas.made("compressed", "with `compressed_delivery` the compressed bytes are signed", packed, nylas.authentic(), {**signed(packed), "Content-Encoding": "gzip"}, call="verify_signature")
    yield nylas.wrong("compressed-event", "the signature is right, and what is compressed is no JSON", packed, "invalid_json", {**signed(packed), "Content-Encoding": "gzip"})
    yield nylas.wrong("inflated", "a framework has inflated it", BODY, "signature_mismatch", signed(packed))
    yield nylas.challenge("challenge", "the challenge is echoed as text", b"", {},
        {"status": 200, "body": "bc609b38-c81f-47fb-a275-1d9bd61be968"}, url="https://example.com/nylas?challenge=bc609b38-c81f-47fb-a275-1d9bd61be968", method="GET")
