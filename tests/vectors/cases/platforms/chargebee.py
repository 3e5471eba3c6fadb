"""Chargebee: deliveries with the token that the receiver knows, and with another."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "user:correct horse"
BODY = written({"id": "ev_1", "occurred_at": 1750000000, "source": "api", "event_type": "subscription_created",
                "content": {"subscription": {"id": "s1"}}})


def signed(body, *, token=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}


chargebee = Platform("chargebee", secret=SECRET, signed=signed)


def cases():
    accepted = chargebee.event("subscription_created", 1750000000000, id="ev_1", proof="token")
    yield chargebee.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield chargebee.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="user:wrong"))
    yield chargebee.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield chargebee.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield chargebee.wrong("bearer", "another way to authorize", BODY, "malformed_signature", {"Authorization": "Bearer abc"})
