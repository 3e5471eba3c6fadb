"""Vonage: webhooks by the recipe of its documentation, as third parties quote it."""

from ..platform import Platform
from ..recipe import digest_hex, jwt, written

SECRET = "vonage_signature_secret_1234567890"
TIME = 1750000000
BODY = written({"message_uuid": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", "status": "delivered"})


def signed(body, *, secret=SECRET, alg="HS256", prefix="Bearer ", **claims):
    return {"Authorization": prefix + jwt({"iss": "Vonage", "iat": TIME, "jti": "1", "payload_hash": digest_hex(body), **claims}, secret, alg)}


vonage = Platform("vonage", secret=SECRET, now=TIME, signed=signed, tampered="claim_mismatch")


def cases():
    accepted = {**vonage.event(None, recognized=False), "idempotency_key": vonage.key(str(TIME), digest_hex(BODY))}
    yield vonage.made("event", "a token with the body's hash", BODY, accepted)
    yield vonage.wrong("other-body", "the token of another body", BODY, "claim_mismatch", signed(b"{}"))
    yield vonage.wrong("without-hash", "a token that says nothing of the body", BODY, "claim_mismatch", signed(BODY, payload_hash=None))
    yield vonage.wrong("without-bearer", "without the word in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield vonage.wrong("rs256", "an algorithm that the SDK takes under the same key: the record doesn't", BODY, "malformed_signature",
                       {"Authorization": "Bearer " + jwt({"iss": "Vonage", "payload_hash": digest_hex(BODY)}, "rsa-2048", "RS256")})
