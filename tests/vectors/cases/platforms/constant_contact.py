"""Constant Contact: deliveries with a detached signature over the body as it is, under a key of tests."""

from ..platform import Platform
from ..recipe import detached, jwk, written

TIME = 1750000000
BODY = written({"url": "https://api.cc.email/v3/partner/accounts/a07e1my9tbxo/plan", "api_key": "40a0b12-342b-436d-97c3-000000000000", "event_type": "tier.increase"})


def signed(body, *, key="rsa-2048", time=TIME, b64=False):
    return {"X-CTCT-WEBHOOK-SIG": detached(body, key, "RS256", b64=b64, ts=time)}


constant = Platform("constant-contact", secret={"jwks": {"keys": [jwk("rsa-2048-other"), jwk("rsa-2048")]}}, now=TIME, signed=signed)


def cases():
    accepted = constant.event("tier.increase", recognized=False)
    yield constant.made("event", "no key is named: each of the set is tried", BODY, {**accepted, "secret_index": accepted["secret_index"]})
    yield constant.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield constant.wrong("other-body", "another body than the one that was signed", written({"event_type": "tier.decrease"}), "signature_mismatch", signed(BODY))
    yield constant.wrong("base64", "the body signed as base64, which the header says it isn't here", BODY, "malformed_signature", signed(BODY, b64=True))
    yield constant.wrong("other-key", "a key that isn't in the set", BODY, "signature_mismatch", secret={"jwks": {"keys": [jwk("rsa-2048-other")]}})
