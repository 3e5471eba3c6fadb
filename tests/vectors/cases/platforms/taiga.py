"""Taiga: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "taiga_secret_1234567890"
BODY = written({"action": "create", "type": "userstory", "by": {"id": 6}, "date": "2025-06-15T15:06:40Z", "data": {"id": 100}})


def signed(body, *, secret=SECRET):
    return {"X-TAIGA-WEBHOOK-SIGNATURE": mac_hex(secret, body, hash="sha1")}


taiga = Platform("taiga", secret=SECRET, signed=signed)


def cases():
    accepted = taiga.event("userstory.create")
    yield taiga.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield taiga.wrong("base64", "the right bytes in base64, where the platform writes hex",
                       BODY, "malformed_signature", {**signed(BODY), "X-TAIGA-WEBHOOK-SIGNATURE": mac_base64(SECRET, BODY, hash="sha1")})
    yield taiga.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                       BODY, "malformed_signature", {"X-TAIGA-WEBHOOK-SIGNATURE": mac_hex(SECRET, BODY)})
