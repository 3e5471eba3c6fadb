"""Autodesk Platform Services: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "autodesk-aps-secret-of-tests"
BODY = written({"version": "1.0", "resourceUrn": "urn:1", "hook": {"hookId": "1", "event": "dm.version.added"}, "payload": {"ext": "dwg"}})


def signed(body, *, secret=SECRET):
    return {"x-adsk-signature": "sha1hash=" + mac_hex(secret, body, hash="sha1")}


autodesk_aps = Platform("autodesk-aps", secret=SECRET, signed=signed)


def cases():
    accepted = autodesk_aps.event("dm.version.added")
    yield autodesk_aps.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield autodesk_aps.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                             {**signed(BODY), "x-adsk-signature": "sha1hash=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield autodesk_aps.wrong("without-prefix", "a signature begins with `sha1hash=`", BODY, "malformed_signature", {**signed(BODY), "x-adsk-signature": signed(BODY)["x-adsk-signature"][9:]})
    yield autodesk_aps.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "x-adsk-signature": "sha1hash=" + mac_hex(SECRET, BODY)})
    yield from autodesk_aps.rewritten(spaced(BODY), accepted)
    yield autodesk_aps.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
