"""Pipedrive: webhooks with HTTP Basic."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal:secret password"
BODY = written({"meta": {"action": "change", "entity": "deal", "id": "1", "timestamp": "2025-06-15T15:06:40.000Z", "version": "2.0", "attempt": 1}, "data": {"id": 1}, "previous": {}})


def signed(body, *, secret=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}


pipedrive = Platform("pipedrive", secret=SECRET, signed=signed)


def cases():
    accepted = pipedrive.event("change.deal", 1750000000000, recognized=False, proof="token")
    yield pipedrive.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield pipedrive.wrong("other-token", "another password", BODY, "signature_mismatch", signed(BODY, secret='hookseal:another'))
    yield pipedrive.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield pipedrive.wrong("without-prefix", "without the word in front of it", BODY, "malformed_signature", {"Authorization": signed(BODY)["Authorization"].removeprefix("Basic ")})
    yield pipedrive.wrong("as-text", "user and password as they are, not in base64", BODY, "malformed_signature", {"Authorization": "Basic " + SECRET})
