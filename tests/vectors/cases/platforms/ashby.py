"""Ashby: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "ashby-secret-of-tests"
BODY = written({"action": "candidateHire", "data": {"application": {"id": "1"}}})


def signed(body, *, secret=SECRET):
    return {"Ashby-Signature": "sha256=" + mac_hex(secret, body)}


ashby = Platform("ashby", secret=SECRET, signed=signed)


def cases():
    accepted = ashby.event("candidateHire")
    yield ashby.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield ashby.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "Ashby-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield ashby.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "Ashby-Signature": signed(BODY)["Ashby-Signature"][7:]})
    yield ashby.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
