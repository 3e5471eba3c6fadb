"""Lago: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "1a901a90-1a90-1a90-1a90-1a901a901a90"
BODY = written({"webhook_type": "invoice.created", "object_type": "invoice", "invoice": {"lago_id": "1a901a90"}})


def signed(body, *, secret=SECRET):
    return {"X-Lago-Signature": mac_base64(secret, body)}


lago = Platform("lago", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = lago.event("invoice.created")
    yield lago.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield lago.wrong("hex", "the right bytes in hex, where the platform writes base64",
                      BODY, "malformed_signature", {**signed(BODY), "X-Lago-Signature": mac_hex(SECRET, BODY)})
    yield lago.wrong("jwt", "an endpoint that is set to JWT needs another record", BODY, "malformed_signature", {"X-Lago-Signature-Algorithm": "jwt", "X-Lago-Signature": "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"})
