"""Snyk: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "snyk_secret_1234567890"
BODY = written({"webhookId": "d3cf26b3-2d77-497b-bce2-23b33cc15362"})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Snyk-Event": "project_snapshot/v0", "X-Hub-Signature": prefix + mac_hex(secret, body)}


snyk = Platform("snyk", secret=SECRET, signed=signed)


def cases():
    accepted = snyk.event("project_snapshot/v0", unsigned=["type"])
    yield snyk.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield snyk.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield snyk.wrong("base64", "the right bytes in base64, where the platform writes hex",
                      BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield snyk.wrong("sha1", "SHA-1, which the header's name has elsewhere", BODY, "malformed_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
    yield snyk.made("other-type", "the type isn't signed: another one passes, and the event says so", BODY, snyk.event("ping/v0", unsigned=["type"]), {**signed(BODY), "X-Snyk-Event": "ping/v0"})
    yield snyk.unsigned("other-time", "the header with the time isn't signed: it keeps no replay away", BODY, accepted, {"X-Snyk-Timestamp": "2035-06-15T15:06:40Z"})
