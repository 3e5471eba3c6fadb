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
    yield jira.unsigned("other-delivery", "the delivery's id isn't signed: another one makes no other key", BODY, {**accepted, "delivery_id": "d2"}, {"X-Atlassian-Webhook-Identifier": "d2"})
    yield jira.wrong("sha1", "the name before the `=` is the hash's: SHA-1 isn't this scheme's", BODY, "malformed_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
    yield jira.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
    yield jira.wrong("connect", "a Connect app's token, which is another record's", BODY, "missing_signature", {"Authorization": "JWT eyJhbGciOiJIUzI1NiJ9.e30.c2ln"})
