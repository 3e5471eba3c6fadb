"""Documenso: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "documenso-token-of-tests"
BODY = written({"event": "DOCUMENT_COMPLETED", "payload": {"id": 1, "title": "Contract"}, "createdAt": "2025-06-15T15:06:40.000Z",
                "webhookEndpoint": "https://hooks.example.com/"})


def signed(body, *, token=SECRET):
    return {"X-Documenso-Secret": token}


documenso = Platform("documenso", secret=SECRET, signed=signed)


def cases():
    accepted = documenso.event("DOCUMENT_COMPLETED", 1750000000000, proof="token")
    yield documenso.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield documenso.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield documenso.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield documenso.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield documenso.wrong("empty", "without a secret the header is there, and empty", BODY, "malformed_signature", {"X-Documenso-Secret": ""})
