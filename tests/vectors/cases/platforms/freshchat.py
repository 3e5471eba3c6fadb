"""Freshchat: deliveries under a key of tests, by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written

BODY = written({"actor": {"actor_type": "user"}, "action": "message_create", "action_time": "2025-06-15T15:06:40.000Z", "data": {"message": {"id": "1"}}})


def signed(body, *, key="rsa-2048"):
    return {"X-Freshchat-Signature": base64.b64encode(rsa(body, key=key)).decode()}


freshchat = Platform("freshchat", secret=public_pem("rsa-2048"), signed=signed)


def cases():
    accepted = freshchat.event("message_create", 1750000000000)
    yield freshchat.made("event", "by the documented recipe, with a key of our own", BODY, accepted)
    yield freshchat.wrong("sha1", "a signature over SHA-1", BODY, "signature_mismatch", {"X-Freshchat-Signature": base64.b64encode(rsa(BODY, hash="sha1")).decode()})
    yield freshchat.wrong("other-key", "another account's key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
