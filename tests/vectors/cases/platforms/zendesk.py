"""Zendesk: webhooks by its documented recipe."""

import base64

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=="
TIME = 1750000000
BODY = written({"type": "zen:event-type:user.created", "id": "2b24ef10-19d3-4740-93cf-8f98ec4776c0", "time": "2025-06-15T15:06:40Z", "detail": {"id": "6596848315901"}})


def signed(body, *, time="2025-06-15T15:06:40Z", secret=SECRET):
    return {"X-Zendesk-Webhook-Signature-Timestamp": time, "X-Zendesk-Webhook-Signature": mac_base64(secret, time, body)}


zendesk = Platform("zendesk", secret=SECRET, now=TIME, signed=signed, signed_at=lambda headers: at(headers["X-Zendesk-Webhook-Signature-Timestamp"]))


def cases():
    accepted = zendesk.event("zen:event-type:user.created", TIME * 1000, recognized=False)
    yield zendesk.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield zendesk.wrong("hex", "the right bytes in hex, where the platform writes base64",
                         BODY, "malformed_signature", {**signed(BODY), "X-Zendesk-Webhook-Signature": mac_hex(SECRET, "2025-06-15T15:06:40Z", BODY)})
    yield zendesk.wrong("decoded-secret", "the secret looks like base64, and isn't decoded",
                         BODY, "signature_mismatch", signed(BODY, secret=base64.b64decode(SECRET)))
    yield zendesk.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield zendesk.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield zendesk.wrong("other-time", "the time is signed: replayed with another one, nothing matches", BODY, "signature_mismatch", {**signed(BODY), "X-Zendesk-Webhook-Signature-Timestamp": "2025-06-15T15:06:41Z"})
    yield zendesk.wrong("unix-time", "a time that is no RFC 3339, as some tests of libraries have it", BODY, "malformed_timestamp", signed(BODY, time="1234"))
    yield zendesk.wrong("border", "the zone of the time in front of the body: the same bytes are signed, and the time has none", b"Z" + BODY, "malformed_timestamp", {**signed(BODY), "X-Zendesk-Webhook-Signature-Timestamp": "2025-06-15T15:06:40"}, flags=["shifted_border"])
    own = written({"ticket_id": "30482", "status": "new"})
    yield zendesk.made("trigger", "a trigger's body is of your own, and has no type unless you put one in", own, zendesk.event(None, recognized=False, warnings=[("missing_field", "$.type"), ("missing_field", "$.time")]))
