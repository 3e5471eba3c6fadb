"""Harness Open Source (Gitness): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gitness-secret-of-tests"
BODY = written({"trigger": "branch_created", "repo": {"id": 1}, "ref": {"name": "refs/heads/x"}})


def signed(body, *, secret=SECRET):
    return {"X-Gitness-Signature": mac_hex(secret, body)}


gitness = Platform("gitness", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = gitness.event("branch_created")
    yield gitness.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gitness.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Gitness-Signature": mac_base64(SECRET, BODY)})
    yield gitness.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
