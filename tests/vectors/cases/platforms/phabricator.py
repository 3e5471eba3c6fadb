"""Phabricator: webhooks by the recipe of its own source."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "phabricator_key_1234567890abcdef"
BODY = written({
    "object": {"type": "TASK", "phid": "PHID-TASK-abcd"}, "triggers": [{"phid": "PHID-HRUL-abcd"}],
    "action": {"test": False, "silent": False, "secure": False, "epoch": 1750000000}, "transactions": [],
})


def signed(body, *, secret=SECRET):
    return {"X-Phabricator-Webhook-Signature": mac_hex(secret, body)}


phabricator = Platform("phabricator", secret=SECRET, signed=signed)


def cases():
    accepted = phabricator.event("TASK", recognized=False)
    yield phabricator.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield phabricator.wrong("base64", "the right bytes in base64, where the platform writes hex",
                             BODY, "malformed_signature", {**signed(BODY), "X-Phabricator-Webhook-Signature": mac_base64(SECRET, BODY)})
    yield from phabricator.rewritten(spaced(BODY), accepted)
