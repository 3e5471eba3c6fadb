"""Gusto: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gusto-secret-of-tests"
BODY = written({"uuid": "c5fdae57", "event_type": "company.updated", "resource_type": "Company", "resource_uuid": "r1", "timestamp": 1750000000})


def signed(body, *, secret=SECRET):
    return {"X-Gusto-Signature": mac_hex(secret, body)}


gusto = Platform("gusto", secret=SECRET, signed=signed)


def cases():
    accepted = gusto.event("company.updated", 1750000000000, id="c5fdae57", recognized=False)
    yield gusto.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gusto.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Gusto-Signature": mac_base64(SECRET, BODY)})
    token = "ud8WK8YHhiWLp_FqvRXm2L6UYqW6CpSs7jcCJYjGlVA"
    handshake = written({"verification_token": token, "webhook_subscription_uuid": "5df911a0"})
    yield gusto.challenge("handshake", "the first request brings the token, and is answered with success", handshake, {}, {"status": 200, "body": "", "secret": token},
                          secret=[], options={"allow_handshake": True}, flags=["dynamic"])
    yield gusto.challenge("handshake-again", "while a token is configured another isn't taken", handshake, {}, None)
    yield gusto.challenge("no-handshake", "an event is no handshake", BODY, signed(BODY), None)
