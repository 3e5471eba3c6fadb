"""Vikunja: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "vikunja_secret_1234567890"
BODY = written({"event_name": "task.created", "time": "2025-06-15T15:06:40Z", "data": {"task": {"id": 1}}})


def signed(body, *, secret=SECRET):
    return {"X-Vikunja-Signature": mac_hex(secret, body)}


vikunja = Platform("vikunja", secret=SECRET, signed=signed)


def cases():
    accepted = vikunja.event("task.created", 1750000000000)
    yield vikunja.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield vikunja.wrong("base64", "the right bytes in base64, where the platform writes hex",
                         BODY, "malformed_signature", {**signed(BODY), "X-Vikunja-Signature": mac_base64(SECRET, BODY)})
    yield vikunja.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
