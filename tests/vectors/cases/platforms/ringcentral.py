"""RingCentral: notifications with the verification token."""

from ..platform import Platform
from ..recipe import written

SECRET = "ringcentral_token_1234567890"
BODY = written({"uuid": "8290215905415198461", "event": "/restapi/v1.0/account/1/extension/2/presence", "body": {}})


def signed(body, *, secret=SECRET):
    return {"Verification-Token": secret}


ringcentral = Platform("ringcentral", secret=SECRET, signed=signed)


def cases():
    accepted = ringcentral.event("/restapi/v1.0/account/1/extension/2/presence", id="8290215905415198461", recognized=False, proof="token")
    yield ringcentral.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield ringcentral.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, secret=SECRET + 'x'))
    yield ringcentral.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {})
    yield ringcentral.wrong("cut", "the token without its last character", BODY, "signature_mismatch", signed(BODY, secret=SECRET[:-1]))
    token = {"Validation-Token": "a1b2c3d4-e5f6"}
    yield ringcentral.challenge("challenge", "when a subscription is made, the header comes back", b"", token, {"status": 200, "headers": token, "body": ""})
    yield ringcentral.challenge("challenge-with-body", "a notification may carry the same header: it is no challenge", BODY, {**signed(BODY), **token}, None)
