"""ClickUp: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "clickup-secret-of-tests"
BODY = written({"webhook_id": "7689a169", "event": "taskCreated", "task_id": "c0j"})


def signed(body, *, secret=SECRET):
    return {"X-Signature": mac_hex(secret, body)}


clickup = Platform("clickup", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = clickup.event("taskCreated")
    yield clickup.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield clickup.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Signature": mac_base64(SECRET, BODY)})
