"""Yousign: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "yousign_secret_1234567890"
BODY = written({
    "event_id": "b6c63685-c556-4a30-8fe9-b6f2b187d936", "event_name": "signature_request.activated", "event_time": "1670855889",
    "subscription_id": "webhook-subscription-id", "sandbox": False, "data": {"signature_request": {"id": "xxx-xxx", "status": "approval"}},
})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Yousign-Signature-256": prefix + mac_hex(secret, body)}


yousign = Platform("yousign", secret=SECRET, signed=signed)


def cases():
    accepted = yousign.event("signature_request.activated", id="b6c63685-c556-4a30-8fe9-b6f2b187d936")
    yield yousign.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield yousign.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield yousign.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Yousign-Signature-256": "sha256=" + mac_base64(SECRET, BODY)})
    yield yousign.unsigned("other-attempt", "number and time of the attempt aren't signed", BODY, accepted, {"X-Yousign-Retry": "7", "X-Yousign-Issued-At": "1750009999"})
