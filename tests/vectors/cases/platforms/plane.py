"""Plane: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "plane_wh_1234567890"
BODY = written({"event": "issue", "action": "update", "webhook_id": "f1a2151d", "workspace_id": "c467e125", "data": {"id": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-Plane-Signature": mac_hex(secret, body)}


plane = Platform("plane", secret=SECRET, signed=signed)


def cases():
    accepted = plane.event("issue")
    yield plane.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield plane.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Plane-Signature": mac_base64(SECRET, BODY)})
    yield plane.wrong("compact", "Plane writes blanks behind commas and colons; JSON without them is another body", BODY, "signature_mismatch", {"X-Plane-Signature": mac_hex(SECRET, BODY.replace(b'":', b'": ').replace(b",", b", "))})
