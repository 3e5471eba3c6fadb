"""Alchemy Notify: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "whsec_c2VjcmV0LW9mLXRlc3Rz"
BODY = written({"webhookId": "wh_1", "id": "whevt_1", "createdAt": "2025-06-15T15:06:40.000Z", "type": "ADDRESS_ACTIVITY",
                "event": {"network": "ETH_MAINNET", "activity": []}})


def signed(body, *, secret=SECRET):
    return {"X-Alchemy-Signature": mac_hex(secret, body)}


alchemy = Platform("alchemy", secret=SECRET, signed=signed)


def cases():
    accepted = alchemy.event("ADDRESS_ACTIVITY", 1750000000000, id="whevt_1")
    yield alchemy.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield alchemy.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Alchemy-Signature": mac_base64(SECRET, BODY)})
    yield alchemy.wrong("secret-decoded", "what is behind `whsec_`, decoded: the signing key is taken as it is", BODY, "signature_mismatch", signed(BODY, secret=b"secret-of-tests"))
