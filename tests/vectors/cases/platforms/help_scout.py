"""Help Scout: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "help-scout-secret-of-tests"
BODY = written({"id": 1, "status": "active", "subject": "Help"})


def signed(body, *, secret=SECRET):
    return {"X-HelpScout-Event": "convo.created", "X-HelpScout-Signature": mac_base64(secret, body, hash="sha1")}


help_scout = Platform("help-scout", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = help_scout.event("convo.created", unsigned=["type"])
    yield help_scout.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield help_scout.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-HelpScout-Signature": mac_hex(SECRET, BODY, hash="sha1")})
    yield help_scout.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-HelpScout-Signature": mac_base64(SECRET, BODY)})
    yield help_scout.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "convo.deleted"}, {"X-HelpScout-Event": "convo.deleted"})
