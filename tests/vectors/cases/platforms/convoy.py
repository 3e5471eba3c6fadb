"""Convoy: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "convoy-secret-of-tests"
VECTORS = "frain-dev/convoy, pkg/signature/testdata/signature-vectors.json"
CHARGE = b'{"event":"charge.success","amount":1000,"currency":"NGN"}'
BODY = written({"event": "order.paid"})


def signed(body, *, secret=SECRET):
    return {"X-Convoy-Signature": mac_hex(secret, body)}


convoy = Platform("convoy", secret=SECRET, signed=signed)


def cases():
    accepted = convoy.event(None, recognized=False)
    theirs = {"secret": "convoy-webhook-secret"}
    yield convoy.published("published-sha256-hex-valid", VECTORS, "valid signature", CHARGE,
                           {"X-Convoy-Signature": "244449b7f48cbc2709060c9dcdc2b3aa47a78f540430579015c579fb12defbb4"}, convoy.event(None, recognized=False), **theirs)
    yield convoy.published("published-tamper", VECTORS, "simple mode tampered signature must be rejected", CHARGE,
                           {"X-Convoy-Signature": "244449b7f48cbc2709060c9dcdc2b3aa47a78f540430579015c579fb12defbb0"}, convoy.refused("signature_mismatch"), **theirs)
    yield convoy.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield convoy.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "X-Convoy-Signature": mac_base64(SECRET, BODY)})
    yield convoy.wrong("sha512", "a project that is configured for SHA-512 needs another record", BODY, "malformed_signature", {"X-Convoy-Signature": mac_hex(SECRET, BODY, hash="sha512")})
    yield convoy.wrong("advanced-signature", "an endpoint with advanced signatures, which are another record's: their comma looks like a repeated header", BODY, "ambiguous_signature", {"X-Convoy-Signature": "t=1750000000,v1=" + mac_hex(SECRET, "1750000000,", BODY)})
