"""Dyte: deliveries under a key of tests, by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written

BODY = written({"event": "meeting.started", "meeting": {"id": "1", "title": "Standup"}})


def signed(body, *, key="rsa-2048"):
    return {"dyte-signature": base64.b64encode(rsa(body, key=key)).decode()}


dyte = Platform("dyte", secret=public_pem("rsa-2048"), signed=signed)


def cases():
    accepted = dyte.event("meeting.started")
    yield dyte.made("event", "by the documented recipe, with a key of our own", BODY, accepted)
    yield dyte.made("delivery", "the header that names the delivery isn't signed", BODY, {**accepted, "delivery_id": "d1"}, {**signed(BODY), "dyte-uuid": "d1"})
    yield dyte.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "signature_mismatch", {"dyte-signature": rsa(BODY).hex()})
    yield dyte.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
