"""Onfleet: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "39f3a0a4a1b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f60718293a4b5"
BODY = written({"taskId": "1", "triggerId": 3, "triggerName": "taskCompleted", "time": 1750000000000, "data": {"task": {"id": "1"}}})


def signed(body, *, key=bytes.fromhex(SECRET), hash="sha512"):
    return {"X-Onfleet-Signature": mac_hex(key, body, hash=hash)}


onfleet = Platform("onfleet", secret=SECRET, signed=signed)


def cases():
    accepted = onfleet.event("taskCompleted", 1750000000000)
    yield onfleet.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield onfleet.wrong("secret-as-text", "the secret is hex: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield onfleet.wrong("sha256", "the platform signs with SHA-512: a SHA-256 has another length", BODY, "malformed_signature", signed(BODY, hash="sha256"))
    yield onfleet.unusable("secret-no-hex", "a secret that is no hex can't be a key", "invalid_secret", secret="not a hex secret")
    yield onfleet.challenge("challenge", "when a webhook is made, the check comes back as text", b"", {}, {"status": 200, "body": "435290768f"}, url="https://example.com/onfleet?check=435290768f", method="GET")
