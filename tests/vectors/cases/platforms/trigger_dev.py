"""Trigger.dev: alerts by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "trigger_secret_1234567890"
BODY = written({"id": "alert_1", "created": "2025-06-15T15:06:40Z", "webhookVersion": "2025-01-01", "type": "alert.run.failed", "object": {"task": {"id": "t"}}})


def signed(body, *, secret=SECRET):
    return {"x-trigger-signature-hmacsha256": mac_hex(secret, body)}


trigger_dev = Platform("trigger-dev", secret=SECRET, signed=signed)


def cases():
    accepted = trigger_dev.event("alert.run.failed", id="alert_1")
    yield trigger_dev.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield trigger_dev.wrong("base64", "the right bytes in base64, where the platform writes hex",
                             BODY, "malformed_signature", {**signed(BODY), "x-trigger-signature-hmacsha256": mac_base64(SECRET, BODY)})
