"""ShipStation: webhooks by its recipe."""

import base64

from cryptography.hazmat.primitives.asymmetric import rsa as keys

from ..case import at
from ..platform import Platform
from ..recipe import base64url, rsa, written
from ..signing import private_key

TIME = 1750000000
BODY = written({"resource_type": "API_TRACK", "resource_url": "https://api.shipengine.com/v1/tracking", "data": {"tracking_number": "1Z932R800390810600"}})


def jwk(name, kid):
    numbers = private_key(name).public_key().public_numbers()
    assert isinstance(numbers, keys.RSAPublicNumbers)
    octets = [number.to_bytes((number.bit_length() + 7) // 8, "big") for number in (numbers.n, numbers.e)]
    return {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "n": base64url(octets[0]), "e": base64url(octets[1])}


def signed(body, *, time="2025-06-15T15:06:40Z", kid="key-1", key="rsa-2048"):
    signature = base64.b64encode(rsa(time, ".", body, key=key)).decode()
    return {"x-shipengine-rsa-sha256-key-id": kid, "x-shipengine-rsa-sha256-signature": signature, "x-shipengine-timestamp": time}


shipstation = Platform("shipstation", secret={"jwks": {"keys": [jwk("rsa-2048", "key-1"), jwk("rsa-2048-other", "key-2")]}}, now=TIME, signed=signed, signed_at=lambda headers: at(headers["x-shipengine-timestamp"]))


def cases():
    accepted = shipstation.event("API_TRACK")
    yield shipstation.made("event", "under the key that the delivery names", BODY, accepted)
    yield shipstation.wrong("other-key", "the second key's signature under the first's id", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield shipstation.wrong("unknown-key", "an id that isn't among the keys", BODY, "unknown_key", signed(BODY, kid="key-3"))
    yield shipstation.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**signed(BODY), "x-shipengine-timestamp": "2025-06-15T15:06:41Z"})
    yield shipstation.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield shipstation.wrong("first-api", "webhooks of the first API aren't signed", BODY, "missing_signature", {})
