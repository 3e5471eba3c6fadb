"""Google Chat: events with a token by its documented recipe, under a key of tests."""

from ..platform import Platform
from ..recipe import jwk, jwt, written

NOW = 1750000000
BODY = written({"type": "MESSAGE", "eventTime": "2025-06-15T15:06:40.000Z", "message": {"text": "Hi"}})
CLAIMS = {"iss": "https://accounts.google.com", "aud": "https://chat.example.com/events", "email": "chat@system.gserviceaccount.com", "email_verified": True, "iat": NOW - 10, "exp": NOW + 3600}


def signed(body, **claims):
    return {"Authorization": "Bearer " + jwt({**CLAIMS, **claims}, "rsa-2048", "RS256", kid="k1")}


chat = Platform("google-chat", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1")]}}, now=NOW, settings={"audience": "https://chat.example.com/events"}, signed=signed)


def cases():
    yield chat.made("event", "a message, whose token doesn't bind it", BODY, chat.event("MESSAGE", NOW * 1000, proof="token"))
    yield chat.wrong("other-account", "a token of another Google account, under the same keys", BODY, "claim_mismatch", signed(BODY, email="somebody@example.com"))
    yield chat.wrong("other-audience", "a token for another app", BODY, "claim_mismatch", signed(BODY, aud="https://other.example.com/"))
    yield chat.wrong("other-issuer", "a token of another issuer", BODY, "claim_mismatch", signed(BODY, iss="https://accounts.example.com"))
    yield chat.wrong("expired", "a token that has ended", BODY, "timestamp_too_old", now=NOW + 4000)
    yield chat.made("other-body", "the token doesn't bind the body: whoever has one can put another message to it", BODY.replace(b"MESSAGE", b"CARD_CLICKED"), chat.event("CARD_CLICKED", NOW * 1000, proof="token"))
