"""Discourse: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "discourse-secret-of-tests"
BODY = written({"post": {"id": 18, "cooked": "<p>Hello</p>"}})


def signed(body, *, secret=SECRET):
    return {"X-Discourse-Event": "post_created", "X-Discourse-Event-Signature": "sha256=" + mac_hex(secret, body)}


discourse = Platform("discourse", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = discourse.event("post_created", unsigned=["type"])
    yield discourse.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield discourse.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Discourse-Event-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield discourse.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Discourse-Event-Signature": signed(BODY)["X-Discourse-Event-Signature"][7:]})
    yield discourse.made("ping", "the ping that has no event header", b'{"ping":"OK"}', discourse.event(None, recognized=False, unsigned=["type"], warnings=[("missing_field", "header:X-Discourse-Event")]), {"X-Discourse-Event-Signature": signed(b'{"ping":"OK"}')["X-Discourse-Event-Signature"]})
    yield discourse.unsigned("other-delivery", "the header with the event's id isn't signed, and is another one at every attempt", BODY, {**accepted, "delivery_id": "4711"}, {"X-Discourse-Event-Id": "4711"})
    yield discourse.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
