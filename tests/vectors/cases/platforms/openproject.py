"""OpenProject: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "openproject_secret_1234567890"
BODY = written({"action": "work_package:updated", "work_package": {"_type": "WorkPackage", "id": 1}})


def signed(body, *, secret=SECRET, prefix="sha1="):
    return {"X-OP-Signature": prefix + mac_hex(secret, body, hash="sha1")}


openproject = Platform("openproject", secret=SECRET, signed=signed)


def cases():
    accepted = openproject.event("work_package:updated")
    yield openproject.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield openproject.wrong("without-prefix", "the signature without sha1= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield openproject.wrong("base64", "the right bytes in base64, where the platform writes hex",
                             BODY, "malformed_signature", {**signed(BODY), "X-OP-Signature": "sha1=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield openproject.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                             BODY, "malformed_signature", {"X-OP-Signature": "sha1=" + mac_hex(SECRET, BODY)})
