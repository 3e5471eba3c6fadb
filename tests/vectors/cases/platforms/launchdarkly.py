"""LaunchDarkly: deliveries by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "launchdarkly_secret_1234567890"
BODY = written({"_id": "57c0a8e29969090743529965", "date": 1750000000000, "kind": "environment", "name": "Testing"})


def signed(body, *, secret=SECRET):
    return {"X-LD-Signature": mac_hex(secret, body)}


launchdarkly = Platform("launchdarkly", secret=SECRET, signed=signed)


def cases():
    accepted = launchdarkly.event("environment", 1750000000000, id="57c0a8e29969090743529965", recognized=False)
    yield launchdarkly.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield launchdarkly.wrong("base64", "the right bytes in base64, where the platform writes hex",
                              BODY, "malformed_signature", {**signed(BODY), "X-LD-Signature": mac_base64(SECRET, BODY)})
    yield launchdarkly.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
