"""QStash: messages by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import base64url, jwt, written
from hashlib import sha256

CURRENT, NEXT = "sig_current_1234567890", "sig_next_1234567890"
TIME = 1750000000
URL = "https://example.com/qstash"
BODY = written({"hello": "world"})


def signed(body, *, secret=CURRENT, padding="=", **claims):
    hash = base64url(sha256(body).digest()) + padding
    return {"Upstash-Signature": jwt({"iss": "Upstash", "sub": URL, "exp": TIME + 300, "nbf": TIME, "iat": TIME, "jti": "jwt_1", "body": hash, **claims}, secret)}


qstash = Platform("upstash-qstash", secret=[CURRENT, NEXT], now=TIME, url=URL, signed=signed, tampered="claim_mismatch")


def cases():
    accepted = qstash.event(None, key="jwt_1", recognized=False)
    yield qstash.made("event", "a token for this URL and this body", BODY, accepted)
    yield qstash.made("nbf-year-1", "tokens of 2026 are good from Go's zero time on, of the year 1", BODY, accepted, signed(BODY, nbf=-62135596800))
    yield qstash.made("unpadded", "the hash without its padding, which the SDK ignores", BODY, accepted, signed(BODY, padding=""))
    yield qstash.made("next-key", "once the keys are rolled, the next one signs", BODY, qstash.event(None, key="jwt_1", recognized=False, index=1), signed(BODY, secret=NEXT))
    yield qstash.made("same-body", "the next message of a schedule, with the same body: its token is another, and so is its key", BODY, qstash.event(None, key="jwt_2", recognized=False), signed(BODY, jti="jwt_2"))
    yield qstash.made("text", "a message that is no JSON", b"hello", qstash.authentic(), call="verify_signature")
    yield qstash.wrong("other-body", "a token of another body", BODY, "claim_mismatch", signed(b"{}"))
    yield qstash.wrong("other-url", "a token for another URL", BODY, "claim_mismatch", signed(BODY, sub="https://example.com/other"))
    yield qstash.wrong("other-issuer", "a token of another issuer", BODY, "claim_mismatch", signed(BODY, iss="another"))
    yield qstash.wrong("expired", "a token that is no longer good", BODY, "timestamp_too_old", now=TIME + 301)
    yield qstash.wrong("not-yet", "a token that isn't good yet", BODY, "timestamp_too_new", now=TIME - 1)
