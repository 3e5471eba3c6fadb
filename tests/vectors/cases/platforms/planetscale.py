"""PlanetScale: events by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "planetscale_secret_1234567890"
BODY = written({"timestamp": 1750000000, "event": "branch.ready", "organization": "acme", "database": "example", "resource": {"id": "abc123", "type": "Branch"}})


def signed(body, *, secret=SECRET):
    return {"X-PlanetScale-Signature": mac_hex(secret, body)}


planetscale = Platform("planetscale", secret=SECRET, signed=signed)


def cases():
    accepted = planetscale.event("branch.ready")
    yield planetscale.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield planetscale.wrong("base64", "the right bytes in base64, where the platform writes hex",
                             BODY, "malformed_signature", {**signed(BODY), "X-PlanetScale-Signature": mac_base64(SECRET, BODY)})
    yield from planetscale.rewritten(spaced(BODY), accepted)
