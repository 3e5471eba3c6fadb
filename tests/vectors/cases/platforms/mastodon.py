"""Mastodon: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "mastodon_secret_1234567890abcdef"
BODY = written({"event": "report.created", "created_at": "2025-06-15T15:06:40Z", "object": {"id": "8437", "action_taken": False, "category": "violation"}})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Hub-Signature": prefix + mac_hex(secret, body)}


mastodon = Platform("mastodon", secret=SECRET, signed=signed)


def cases():
    accepted = mastodon.event("report.created", 1750000000000)
    yield mastodon.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield mastodon.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield mastodon.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": "sha256=" + mac_base64(SECRET, BODY)})
