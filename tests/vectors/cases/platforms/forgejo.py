"""Forgejo: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "forgejo-secret-of-tests"
BODY = written({"ref": "refs/heads/main", "commits": []})


def signed(body, *, secret=SECRET):
    return {"X-Forgejo-Event": "push", "X-Forgejo-Signature": mac_hex(secret, body)}


forgejo = Platform("forgejo", secret=SECRET, signed=signed)


def cases():
    accepted = forgejo.event("push", unsigned=["type"])
    yield forgejo.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield forgejo.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Forgejo-Signature": mac_base64(SECRET, BODY)})
    yield forgejo.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "issues"}, {"X-Forgejo-Event": "issues"})
    form = b"payload=" + "".join(f"%{byte:02X}" for byte in BODY).encode()
    yield forgejo.wrong("form", "of a form the platform signs the JSON in it, which isn't the body: choose JSON", form, "signature_mismatch", signed(BODY))
