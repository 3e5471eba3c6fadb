"""Microsoft Bot Framework: activities with a token by its documented recipe, under a key of tests."""

from ..platform import Platform
from ..recipe import jwk, jwt, written

NOW = 1750000000
BODY = written({"type": "message", "id": "a1", "timestamp": "2025-06-15T15:06:40.000Z", "serviceUrl": "https://smba.example.com/", "channelId": "msteams", "conversation": {"id": "19:c1"}, "text": "Hi"})
CLAIMS = {"iss": "https://api.botframework.com", "aud": "app-1", "serviceurl": "https://smba.example.com/", "nbf": NOW - 10, "exp": NOW + 3600}


def signed(body, *, key="rsa-2048", kid="k1", alg="RS256", **claims):
    return {"Authorization": "Bearer " + jwt({**CLAIMS, **claims}, key, alg, kid=kid)}


bot = Platform("bot-framework", secret={"jwks": {"keys": [jwk("rsa-2048", kid="k1")]}}, now=NOW, settings={"app_id": "app-1"}, signed=signed)


def accepted(type):
    event = bot.event(type, NOW * 1000, id="a1", proof="token")
    return {**event, "idempotency_key": bot.key("19:c1", "a1", type, "2025-06-15T15:06:40.000Z")}


def cases():
    yield bot.made("event", "a message, with a token that names its service", BODY, accepted("message"))
    updated = BODY.replace(b'"type":"message"', b'"type":"messageUpdate"')
    yield bot.made("update", "an update has its message's id, and is another event", updated, accepted("messageUpdate"))
    yield bot.wrong("other-bot", "a token for another bot", BODY, "claim_mismatch", signed(BODY, aud="app-2"))
    yield bot.wrong("other-service", "a token of another service than the activity's", BODY, "claim_mismatch", signed(BODY, serviceurl="https://evil.example.com/"))
    yield bot.wrong("other-issuer", "a token of another issuer", BODY, "claim_mismatch", signed(BODY, iss="https://sts.windows.net/"))
    yield bot.wrong("expired", "a token that has ended", BODY, "timestamp_too_old", now=NOW + 4000)
    yield bot.wrong("unknown-key", "a key that isn't among Microsoft's", BODY, "unknown_key", signed(BODY, kid="k2"))
    yield bot.wrong("other-key", "another key under the known id", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield bot.wrong("shared-secret", "a token signed with the public key as if it were a shared secret", BODY, "malformed_signature", signed(BODY, key="secret", alg="HS256"))
    yield bot.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
