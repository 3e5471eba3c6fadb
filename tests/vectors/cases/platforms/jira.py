"""Jira Cloud: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "jira-secret-of-tests"
BODY = written({"timestamp": 1750000000000, "webhookEvent": "jira:issue_updated", "issue": {"id": "10002"}})


def signed(body, *, secret=SECRET):
    return {"X-Hub-Signature": "sha256=" + mac_hex(secret, body)}


jira = Platform("jira", secret=SECRET, signed=signed)


def cases():
    accepted = jira.event("jira:issue_updated", 1750000000000, recognized=False)
    yield jira.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield jira.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                     {**signed(BODY), "X-Hub-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield jira.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": signed(BODY)["X-Hub-Signature"][7:]})
