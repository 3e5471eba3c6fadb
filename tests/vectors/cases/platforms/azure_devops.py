"""Azure DevOps: deliveries with the token that the receiver knows, and with another."""

import base64

from ..platform import Platform
from ..recipe import written

SECRET = "user:correct horse"
BODY = written({"id": "03c164c2", "eventType": "git.push", "publisherId": "tfs", "resource": {"commits": []}, "createdDate": "2025-06-15T15:06:40Z"})


def signed(body, *, token=SECRET):
    return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}


azure_devops = Platform("azure-devops", secret=SECRET, signed=signed)


def cases():
    accepted = azure_devops.event("git.push", 1750000000000, id="03c164c2", recognized=False, proof="token")
    yield azure_devops.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield azure_devops.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="user:wrong"))
    yield azure_devops.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield azure_devops.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
    yield azure_devops.wrong("bearer", "another way to authorize", BODY, "malformed_signature", {"Authorization": "Bearer abc"})
