"""monday.com: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import jwt, written

SECRET = "monday_signing_secret_1234567890"
TIME = 1750000000
URL = "https://example.com/monday"
BODY = written({"event": {"userId": 9603417, "originalTriggerUuid": None, "boardId": 1771812698, "pulseId": 1772099344, "type": "create_pulse"}})


def signed(body, *, secret=SECRET, **claims):
    return {"Authorization": jwt({"accountId": 1, "userId": 2, "aud": URL, "iat": TIME, "exp": TIME + 300, **claims}, secret)}


monday = Platform("monday", secret=SECRET, now=TIME, url=URL, signed=signed)


def cases():
    accepted = monday.event("create_pulse", recognized=False, proof="token")
    yield monday.made("event", "a token for this URL", BODY, accepted)
    yield monday.wrong("other-url", "a token for another URL", BODY, "claim_mismatch", signed(BODY, aud="https://example.com/other"))
    yield monday.wrong("without-url", "a token for no URL", BODY, "claim_mismatch", signed(BODY, aud=None))
    yield monday.wrong("expired", "a token that is no longer good", BODY, "timestamp_too_old", now=TIME + 301)
    yield monday.wrong("other-secret", "another secret", BODY, "signature_mismatch", signed(BODY, secret="another secret"))
    yield monday.wrong("without-token", "a webhook of a board's own menu has no token", BODY, "missing_signature", {})
    yield monday.challenge("challenge", "when a webhook is made, the same JSON comes back", b'{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}', {},
                           {"status": 200, "body": '{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}'})
    yield monday.made("other-body", "the token doesn't bind the body: whoever has one can put another event to it", BODY.replace(b"create_pulse", b"delete_pulse"), {**accepted, "type": "delete_pulse"})
