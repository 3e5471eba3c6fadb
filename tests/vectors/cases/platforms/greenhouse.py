"""Greenhouse: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SECRET = "greenhouse-secret-of-tests"
BODY = b'{"action":"hire_candidate","payload":{"application":{"id":1,"note":"\\u003cp\\u003ehello\\u003c/p\\u003e"}}}'


def signed(body, *, secret=SECRET):
    return {"Signature": "sha256 " + mac_hex(secret, body)}


greenhouse = Platform("greenhouse", secret=SECRET, signed=signed)


def cases():
    accepted = greenhouse.event("hire_candidate")
    yield greenhouse.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield greenhouse.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "Signature": "sha256 " + mac_base64(SECRET, BODY)})
    yield greenhouse.wrong("without-prefix", "a signature begins with `sha256`", BODY, "malformed_signature", {**signed(BODY), "Signature": signed(BODY)["Signature"][7:]})
    other = BODY.replace(b"\\u003c", b"<").replace(b"\\u003e", b">")
    yield greenhouse.wrong("rewritten", "the same JSON with its angle brackets unescaped", other, "signature_mismatch", signed(BODY))
