"""LiveKit: the body and the secret of its SDK's tests, with a token by its recipe."""

from ..platform import Platform
from ..recipe import digest_base64, jwt

SECRET = "abababa"
TIME = 1700000000
BODY = (
    b'{"event":"room_started", "room":{"sid":"RM_TkVjUvAqgzKz", "name":"mytestroom", "emptyTimeout":300, "creationTime":"1628545903", "turnPassw'
    b'ord":"ICkSr2rEeslkN6e9bXL4Ji5zzMD5Z7zzr6ulOaxMj6N", "enabledCodecs":[{"mime":"audio/opus"}, {"mime":"video/VP8"}]}}'
)


def signed(body, *, secret=SECRET, **claims):
    return {"Authorization": jwt({"iss": "abcdefg", "nbf": TIME, "exp": TIME + 300, "sha256": digest_base64(body), **claims}, secret)}


livekit = Platform("livekit", secret=SECRET, now=TIME + 100, signed=signed, tampered="claim_mismatch")


def cases():
    accepted = livekit.authentic()
    yield livekit.made("room", "a room has started: the hash is the SDK's test's", BODY, accepted, call="verify_signature")
    yield livekit.wrong("other-body", "one letter of the room's name changed", BODY.replace(b"mytestroom", b"mytestroon"), "claim_mismatch", signed(BODY))
    yield livekit.wrong("hex", "the hash in hex, where it is base64", BODY, "claim_mismatch", signed(BODY, sha256="0a8110cf572188fa7d6f2651c0e45d763a65929ce6ba3ba32d347c9e5c2d7ef2"))
    yield livekit.wrong("expired", "a token that is no longer good", BODY, "timestamp_too_old", now=TIME + 301)
    yield livekit.wrong("other-secret", "the secret of another key", BODY, "signature_mismatch", signed(BODY, secret="another secret"))
    yield livekit.wrong("bearer", "with a word in front, which the platform doesn't write", BODY, "malformed_signature", {"Authorization": "Bearer " + signed(BODY)["Authorization"]})
    yield livekit.wrong("unpadded", "the hash without its padding", BODY, "claim_mismatch", signed(BODY, sha256=digest_base64(BODY).rstrip("=")))
