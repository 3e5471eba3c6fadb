"""Webex: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "webex_secret_1234567890"
BODY = written({
    "id": "Y2lzY29zcGFyazovL3VzL1dFQkhPT0s", "name": "New message", "resource": "messages", "event": "created",
    "data": {"id": "Y2lzY29zcGFyazovL3VzL01FU1NBR0U"},
})


def signed(body, *, secret=SECRET):
    return {"X-Spark-Signature": mac_hex(secret, body, hash="sha1")}


webex = Platform("webex", secret=SECRET, signed=signed)


def cases():
    accepted = webex.event("messages.created", recognized=False)
    yield webex.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield webex.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-Spark-Signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield webex.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                       BODY, "malformed_signature", {"X-Spark-Signature": mac_hex(SECRET, BODY)})
    yield webex.made("next", "the id is the webhook's, and the same for all its events: another resource is another event", BODY.replace(b"messages", b"memberships"), {**accepted, "type": "memberships.created"})
