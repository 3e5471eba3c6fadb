"""Postmark: webhooks with HTTP Basic."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "hookseal:secret password"
BODY = written({"RecordType": "Bounce", "ID": 42, "Type": "HardBounce", "MessageID": "00000000-0000-0000-0000-000000000000"})


def signed(body, *, secret=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}


postmark = Platform("postmark", secret=SECRET, signed=signed)


def cases():
    accepted = postmark.event("Bounce", proof="token")
    yield postmark.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield postmark.wrong("other-token", "another password", BODY, "signature_mismatch", signed(BODY, secret='hookseal:another'))
    yield postmark.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield postmark.wrong("without-prefix", "without the word in front of it", BODY, "malformed_signature", {"Authorization": signed(BODY)["Authorization"].removeprefix("Basic ")})
    yield postmark.wrong("as-text", "user and password as they are, not in base64", BODY, "malformed_signature", {"Authorization": "Basic " + SECRET})
