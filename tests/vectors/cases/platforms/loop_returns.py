"""Loop Returns: webhooks by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "loop_secret_1234567890"
BODY = written({"topic": "return", "trigger": "return.created", "id": "1"})


def signed(body, *, secret=SECRET):
    return {"X-Loop-Signature": mac_base64(secret, body)}


loop_returns = Platform("loop-returns", secret=SECRET, signed=signed)


def cases():
    accepted = loop_returns.event("return.created")
    yield loop_returns.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield loop_returns.wrong("hex", "the right bytes in hex, where the platform writes base64",
                              BODY, "malformed_signature", {**signed(BODY), "X-Loop-Signature": mac_hex(SECRET, BODY)})
    yield from loop_returns.rewritten(spaced(BODY), accepted)
