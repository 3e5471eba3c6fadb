"""Merge: webhooks by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac, written

SECRET = "merge_key_1234567890"
BODY = written({"hook": {"id": "1", "event": "LinkedAccount.linked"}, "linked_account": {"id": "2"}, "data": {"is_test": True}})
# A body whose signature has a character in which the two alphabets differ.
DIFFERING = next(body for body in (BODY + b" " * blanks for blanks in range(64)) if {*"+/"} & {*base64.b64encode(mac(SECRET, body)).decode()})


def signed(body, *, secret=SECRET):
    return {"X-Merge-Webhook-Signature": base64.urlsafe_b64encode(mac(secret, body)).decode()}


merge_dev = Platform("merge-dev", secret=SECRET, signed=signed)


def cases():
    accepted = merge_dev.event("LinkedAccount.linked", recognized=False)
    yield merge_dev.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield merge_dev.made("unpadded", "without the padding, which isn't documented either way", BODY, accepted, {"X-Merge-Webhook-Signature": signed(BODY)["X-Merge-Webhook-Signature"].rstrip("=")})
    yield merge_dev.wrong("standard-alphabet", "base64 of the standard alphabet is another encoding", DIFFERING, "malformed_signature",
                          {"X-Merge-Webhook-Signature": base64.b64encode(mac(SECRET, DIFFERING)).decode()})
