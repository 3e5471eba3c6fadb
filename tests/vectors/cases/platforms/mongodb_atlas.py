"""MongoDB Atlas: alerts by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "atlas_secret_1234567890"
BODY = written({"id": "533dc40ae4b00835ff81eaee", "eventTypeName": "OUTSIDE_METRIC_THRESHOLD", "status": "OPEN", "created": "2025-06-01T10:00:00Z", "updated": "2025-06-15T15:06:40Z"})


def signed(body, *, secret=SECRET):
    return {"X-MMS-Event": "alert.open", "X-MMS-Signature": mac_base64(secret, body, hash="sha1")}


mongodb_atlas = Platform("mongodb-atlas", secret=SECRET, signed=signed)


def cases():
    accepted = mongodb_atlas.event("alert.open", 1750000000000, unsigned=["type"])
    yield mongodb_atlas.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mongodb_atlas.wrong("hex", "the right bytes in hex, where the platform writes base64",
                               BODY, "malformed_signature", {**signed(BODY), "X-MMS-Signature": mac_hex(SECRET, BODY, hash="sha1")})
    yield mongodb_atlas.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                               BODY, "malformed_signature", {"X-MMS-Signature": mac_base64(SECRET, BODY)})
    yield mongodb_atlas.unsigned("other-type", "the type isn't signed: one that isn't documented passes with a warning, under the same key", BODY, {**accepted, "type": "other", "recognized": False, "warnings": [{"code": "unknown_type", "path": "header:X-MMS-Event"}]}, {"X-MMS-Event": "other"})
    closed = BODY.replace(b'"OPEN"', b'"CLOSED"')
    yield mongodb_atlas.made("closed", "an alert has one id when it opens and when it closes: these are two events, with two keys", closed, {**accepted, "type": "alert.close"}, {**signed(closed), "X-MMS-Event": "alert.close"})
