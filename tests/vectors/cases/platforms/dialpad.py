"""Dialpad: events that are tokens, under the secret of the webhook."""

from ..platform import Platform
from ..recipe import jwt, written

SECRET = "dialpad-secret-of-tests"
EVENT = {"call_id": 1, "state": "hangup", "date_started": 1750000000000}

dialpad = Platform("dialpad", secret=SECRET, now=1750000000, signed=lambda body: {})


def cases():
    body = jwt(EVENT, SECRET).encode()
    yield dialpad.made("event", "the whole body is the token", body, dialpad.event("hangup"))
    yield dialpad.made("line-end", "a line's end behind it isn't signed: the same key", body + b"\n", dialpad.event("hangup"))
    yield dialpad.wrong("plain", "plain JSON, as it comes where no secret is set", written(EVENT), "malformed_signature")
    yield dialpad.wrong("other-secret", "another webhook's secret", jwt(EVENT, "another").encode(), "signature_mismatch")
    yield dialpad.wrong("none", "a token that says it isn't signed", jwt(EVENT, SECRET, alg="HS256").encode().replace(b"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", b"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"), "malformed_signature")
    yield dialpad.wrong("other-hash", "another algorithm than the one that is pinned", jwt(EVENT, SECRET, alg="HS512").encode(), "malformed_signature")
