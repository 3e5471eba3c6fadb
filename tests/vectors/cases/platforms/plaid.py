"""Plaid: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import base64url, digest_hex, jwt, public_raw, written

TIME = 1750000000
BODY = written({"webhook_type": "TRANSACTIONS", "webhook_code": "SYNC_UPDATES_AVAILABLE", "item_id": "wz666MBjYWTp2PDzzggYhM6oWWmBb"})


def jwk(name, kid):
    point = public_raw(name)
    return {"kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": kid, "x": base64url(point[1:33]), "y": base64url(point[33:])}


KEYS = {"jwks": {"keys": [jwk("ec-p256", "bfbd5111-8e33-4643-8ced-b2e642a72f3c")]}}


def signed(body, *, key="ec-p256", kid="bfbd5111-8e33-4643-8ced-b2e642a72f3c", alg="ES256", **claims):
    return {"Plaid-Verification": jwt({"iat": TIME, "request_body_sha256": digest_hex(body), **claims}, key, alg, kid=kid)}


plaid = Platform("plaid", secret=KEYS, now=TIME, signed=signed, tampered="claim_mismatch")


def keyed(time):
    event = plaid.event("TRANSACTIONS.SYNC_UPDATES_AVAILABLE")
    return {**event, "idempotency_key": plaid.key(str(time), digest_hex(BODY))}


def cases():
    accepted = keyed(TIME)
    yield plaid.made("event", "a token with the body's hash", BODY, accepted)
    yield plaid.made("again", "the same body with a token of another time is another event", BODY, keyed(TIME - 60), signed(BODY, iat=TIME - 60))
    yield plaid.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield plaid.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield plaid.wrong("other-body", "a token of another body", BODY, "claim_mismatch", signed(b"{}"))
    yield plaid.wrong("without-time", "a token without its time", BODY, "missing_timestamp", signed(BODY, iat=None))
    yield plaid.wrong("other-key", "a key of one's own under Plaid's id", BODY, "signature_mismatch", signed(BODY, key="ec-p256-other"))
    yield plaid.wrong("unknown-key", "an id that isn't among the keys", BODY, "unknown_key", signed(BODY, kid="other"))
    yield plaid.wrong("hs256", "another algorithm than the record's", BODY, "malformed_signature", signed(BODY, key="secret", alg="HS256"))
