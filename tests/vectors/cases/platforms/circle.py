"""Circle: notifications under a key of tests, by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import ecdsa, public_pem, rsa, written

BODY = written({"subscriptionId": "s1", "notificationId": "n1", "notificationType": "wallets.inboundTransfers", "notification": {"id": "1"}, "timestamp": "2025-06-15T15:06:40Z", "version": 2})


def signed(body, *, key="ec-p256", id="k1", raw=False):
    return {"X-Circle-Key-Id": id, "X-Circle-Signature": base64.b64encode(ecdsa(body, key=key, raw=raw)).decode()}


circle = Platform("circle", secret={"by_id": {"k1": public_pem("ec-p256"), "k2": public_pem("ec-p256-other")}}, signed=signed)


def cases():
    accepted = circle.event("wallets.inboundTransfers", 1750000000000, id="n1", recognized=False)
    yield circle.made("event", "under the key that is named", BODY, accepted)
    yield circle.made("one-key", "a receiver that knows one key, without its id", BODY, accepted, secret=public_pem("ec-p256"))
    yield circle.wrong("other-id", "the right key under another key's id", BODY, "signature_mismatch", signed(BODY, id="k2"))
    yield circle.wrong("unknown-id", "a key that the receiver doesn't have", BODY, "unknown_key", signed(BODY, id="k3"))
    yield circle.wrong("raw", "the two numbers of the signature side by side, in place of DER", BODY, "malformed_signature", signed(BODY, raw=True))
