"""Mailjet: events with HTTP Basic."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal:secret password"
BODY = written([{"event": "sent", "time": 1750000000, "MessageID": 19421777835146490}])


def signed(body, *, secret=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}


mailjet = Platform("mailjet", secret=SECRET, signed=signed, tampered=None)


def cases():
    proven = {"call": "verify_signature"}
    yield mailjet.made("list", "a list of events; the password proves the sender, and nothing about the body", BODY, {**mailjet.authentic(), "idempotency_key": mailjet.key("19421777835146490", "sent", "1750000000")}, **proven)
    yield mailjet.wrong("other-password", "another password", BODY, "signature_mismatch", signed(BODY, secret="hookseal:another"), **proven)
    yield mailjet.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {}, **proven)
    yield mailjet.wrong("as-text", "user and password as they are, not in base64", BODY, "malformed_signature", {"Authorization": "Basic " + SECRET}, **proven)
    yield mailjet.wrong("bearer", "another scheme's word in front", BODY, "malformed_signature", {"Authorization": signed(BODY)["Authorization"].replace("Basic", "Bearer")}, **proven)
