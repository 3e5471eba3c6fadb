"""Fireblocks' first webhooks: deliveries under a key of tests, by the recipe of its receivers."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written

BODY = written({"type": "TRANSACTION_CREATED", "tenantId": "t1", "timestamp": 1750000000000, "data": {"id": "1"}})


def signed(body, *, key="rsa-2048", hash="sha512"):
    return {"Fireblocks-Signature": base64.b64encode(rsa(body, key=key, hash=hash)).decode()}


v1 = Platform("fireblocks-v1", secret=public_pem("rsa-2048"), signed=signed)


def cases():
    yield v1.made("event", "by the recipe of its receivers", BODY, v1.event("TRANSACTION_CREATED", 1750000000000, recognized=False))
    yield v1.wrong("sha256", "a signature over SHA-256", BODY, "signature_mismatch", signed(BODY, hash="sha256"))
    yield v1.wrong("other-key", "another environment's key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
