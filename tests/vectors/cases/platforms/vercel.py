"""Vercel: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "vercel_secret_1234567890"
BODY = written({"id": "hook_1", "type": "deployment.succeeded", "createdAt": 1750000000000, "payload": {"deployment": {"id": "dpl_1"}}, "region": "sfo1"})


def signed(body, *, secret=SECRET):
    return {"x-vercel-signature": mac_hex(secret, body, hash="sha1")}


vercel = Platform("vercel", secret=SECRET, signed=signed)


def cases():
    accepted = vercel.event("deployment.succeeded", 1750000000000, id="hook_1")
    yield vercel.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield vercel.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "x-vercel-signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield vercel.wrong("sha256", "the platform signs with SHA-1: a SHA-256 has another length",
                        BODY, "malformed_signature", {"x-vercel-signature": mac_hex(SECRET, BODY)})
    yield vercel.wrong("prefixed", "the hash's name in front, as GitHub writes it", BODY, "malformed_signature", {"x-vercel-signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
