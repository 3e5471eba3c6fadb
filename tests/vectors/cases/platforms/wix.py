"""Wix: webhooks by the recipe of its SDK."""

import json

from ..platform import Platform
from ..recipe import jwt, public_pem

TIME = 1750000000
DATA = json.dumps({"data": json.dumps({"instanceId": "1"}), "instanceId": "1", "eventType": "AppInstalled"})


def body(*, key="rsa-2048", alg="RS256", **claims):
    return jwt({"data": DATA, "iat": TIME, "exp": TIME + 3600, **claims}, key, alg).encode()


wix = Platform("wix", secret=public_pem("rsa-2048"), now=TIME, signed=lambda body: {})


def cases():
    proven = {"call": "verify_signature"}
    yield wix.made("event", "the body is the token", body(), wix.authentic(), **proven)
    yield wix.made("blanks", "blanks around it aren't signed: the same key", b" " + body() + b"\n\n", wix.authentic(), **proven)
    yield wix.wrong("expired", "a token that is no longer good", body(), "timestamp_too_old", now=TIME + 3601, **proven)
    yield wix.wrong("other-key", "a token of another key", body(key="rsa-2048-other"), "signature_mismatch", **proven)
    yield wix.wrong("hs256", "the public key's text as a shared secret, the usual forgery", body(key=public_pem("rsa-2048"), alg="HS256"), "malformed_signature", **proven)
    yield wix.wrong("json", "JSON that is no token", b'{"eventType":"AppInstalled"}', "malformed_signature", **proven)
