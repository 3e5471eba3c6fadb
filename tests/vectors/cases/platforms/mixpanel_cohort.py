"""Mixpanel: cohorts with HTTP Basic."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal:secret password"
BODY = written({"action": "members", "parameters": {"mixpanel_session_id": "1", "page_info": {"page_count": 1, "total_pages": 1}, "members": []}})


def signed(body, *, secret=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}


mixpanel_cohort = Platform("mixpanel-cohort", secret=SECRET, signed=signed)


def cases():
    accepted = mixpanel_cohort.event("members", proof="token")
    yield mixpanel_cohort.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield mixpanel_cohort.wrong("other-token", "another password", BODY, "signature_mismatch", signed(BODY, secret='hookseal:another'))
    yield mixpanel_cohort.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield mixpanel_cohort.wrong("without-prefix", "without the word in front of it", BODY, "malformed_signature", {"Authorization": signed(BODY)["Authorization"].removeprefix("Basic ")})
    yield mixpanel_cohort.wrong("as-text", "user and password as they are, not in base64", BODY, "malformed_signature", {"Authorization": "Basic " + SECRET})
