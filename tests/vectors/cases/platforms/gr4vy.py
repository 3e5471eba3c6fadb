"""Gr4vy: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gr4vy-secret-of-tests"
TIME = 1750000000
SDK = "gr4vy-python, tests/test_webhooks.py"
THEIRS = "Ik4L-8FH0ihWczctcIPXZRR_8F0fPNgmhEfVBbZ3zNwqQVa1Or4tBz4Pgw2eNaVDod7H56Y268h_wohEUaWbUg"
RIGHT = "78aca0c78005107a654a957b8566fa6e0e5e06aea92d7da72a6da9e5a690d013,other"
BODY = written({"type": "event", "id": "e1", "name": "transaction.captured", "created_at": "2025-06-15T15:06:40.603191+00:00", "target": {"type": "transaction", "id": "t1"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"X-Gr4vy-Webhook-Timestamp": str(time), "X-Gr4vy-Webhook-Signatures": signature}


gr4vy = Platform("gr4vy", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = gr4vy.event("transaction.captured", TIME * 1000 + 603, id="e1", recognized=False)
    theirs = {"secret": THEIRS, "now": 1744018920, "call": "verify_signature"}
    right = {"X-Gr4vy-Webhook-Timestamp": "1744018920", "X-Gr4vy-Webhook-Signatures": RIGHT}
    yield gr4vy.published("published", SDK, "a word that is no signature beside the right one; the body is no JSON", b"payload", right, gr4vy.authentic(1744018920000), **theirs)
    yield gr4vy.published("published-old", SDK, "a tolerance of a minute, long after", b"payload", right, gr4vy.refused("timestamp_too_old"), **{**theirs, "now": 1750000000}, options={"tolerance": 60})
    yield gr4vy.published("published-wrong", SDK, "a word that is no signature", b"payload", {**right, "X-Gr4vy-Webhook-Signatures": "other"}, gr4vy.refused("malformed_signature"), **theirs)
    yield gr4vy.published("published-time", SDK, "a word that is no time", b"payload", {**right, "X-Gr4vy-Webhook-Timestamp": "wrong"}, gr4vy.refused("malformed_timestamp"), **theirs)
    yield gr4vy.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gr4vy.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Gr4vy-Webhook-Timestamp": str(TIME + 1)})
    yield gr4vy.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield gr4vy.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield gr4vy.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Gr4vy-Webhook-Signatures": mac_base64(SECRET, TIME, ".", BODY)})
    coded = base64.b64encode(b"gr4vy secret of tests").decode()
    yield gr4vy.made("secret-like-base64", "a secret that looks like base64 is taken as it is", BODY, accepted, signed(BODY, secret=coded), secret=coded)
    yield gr4vy.wrong("secret-decoded", "the same secret decoded", BODY, "signature_mismatch", signed(BODY, secret=b"gr4vy secret of tests"), secret=coded)
    yield gr4vy.wrong("readme", "the headers of a sentence in the SDK's README, which no delivery has", BODY, "missing_signature", {name.replace("-Webhook", ""): value for name, value in signed(BODY).items()})
